package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Shape;
import io.vavr.collection.Vector;

/** All that is checked of a model. */
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
                .appendAll(new KindCheck(model).problems());
        if (model.table().isEmpty() || model.shape() == Shape.SEALED) {
            return ofComponents.appendAll(new MisplacedCheck(model).problems());
        }
        return ofComponents.appendAll(new KeyCheck(model).problems()).appendAll(new IndexCheck(model).problems());
    }
}
