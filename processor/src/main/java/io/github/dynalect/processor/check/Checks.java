package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Shape;
import io.github.dynalect.processor.declaration.ViewDeclaration;
import io.vavr.collection.Vector;

/** All that is checked of a model, and of a view. */
public final class Checks {
    private Checks() {}

    /** {@return what is wrong with a model; nothing if it can be described} */
    public static Vector<Problem> of(ModelDeclaration model) {
        Vector<Problem> ofModel = new ModelCheck(model).problems();
        if (!ofModel.isEmpty()) {
            // What else there is to say of it may follow from this.
            return ofModel;
        }
        Vector<Problem> ofComponents = new ComponentCheck(model)
                .problems()
                .appendAll(new MarkCheck(model).problems())
                .appendAll(new NameCheck(model).problems())
                .appendAll(new MemberCheck(model).problems())
                .appendAll(new KindCheck(model).problems())
                .appendAll(new MisplacedPartCheck(model).problems());
        if (model.table().isEmpty() || model.shape() == Shape.SEALED) {
            return ofComponents.appendAll(new MisplacedCheck(model).problems());
        }
        return ofComponents.appendAll(new KeyCheck(model).problems()).appendAll(new IndexCheck(model).problems());
    }

    /** {@return what is wrong with a view; nothing if it can be described, once its item is written} */
    public static Vector<Problem> of(ViewDeclaration view) {
        Vector<Problem> ofView = new ModelCheck(view.model()).problems().appendAll(new ViewCheck(view).problems());
        return ofView.isEmpty()
                ? new ViewAnnotationCheck(view).problems().appendAll(new PartCheck(view).problems())
                : ofView;
    }

    /** {@return that the item of a view has no metamodel, though nothing is wrong with it} */
    public static Problem unwritten(ViewDeclaration view) {
        return Tag.VIEW_METAMODEL.at(
                view.model().place(), "There is no " + view.item().get().name().metamodel());
    }
}
