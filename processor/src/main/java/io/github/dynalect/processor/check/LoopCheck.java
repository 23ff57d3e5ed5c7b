package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.vavr.collection.Vector;

/**
 * The check that a document needs no other of its kind: the first could not be made before the second.
 *
 * @param model the model
 */
record LoopCheck(ModelDeclaration model) {
    Vector<Problem> problems() {
        return model.attributes()
                .filter(this::needsItself)
                .map(component -> Tag.DOCUMENT_LOOP.at(
                        component.place(),
                        component.name() + " is " + component.type() + ", which needs "
                                + model.name().simpleName() + " in turn, so that none can be made",
                        "declare Option<" + component.type() + "> or List<" + component.type() + ">"));
    }

    private boolean needsItself(ComponentDeclaration component) {
        return component.isStoredByItsType()
                && !component.type().isOptional()
                && model.loops().required().contains(component.type().name());
    }
}
