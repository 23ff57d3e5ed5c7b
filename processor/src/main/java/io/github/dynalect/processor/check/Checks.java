package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Shape;
import io.github.dynalect.processor.model.Description;
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
        Vector<Problem> ofDeclaration = ofComponents(model).appendAll(ofRole(model));
        return ofDeclaration.isEmpty() ? new NamesakeCheck(model, Description.of(model)).problems() : ofDeclaration;
    }

    private static Vector<Problem> ofComponents(ModelDeclaration model) {
        return new ComponentCheck(model)
                .problems()
                .appendAll(new MarkCheck(model).problems())
                .appendAll(new NameCheck(model).problems())
                .appendAll(new MemberCheck(model).problems())
                .appendAll(new KindCheck(model).problems());
    }

    private static Vector<Problem> ofRole(ModelDeclaration model) {
        return model.table().isEmpty() || model.shape() == Shape.SEALED
                ? new MisplacedCheck(model).problems()
                : new KeyCheck(model).problems().appendAll(new IndexCheck(model).problems());
    }
}
