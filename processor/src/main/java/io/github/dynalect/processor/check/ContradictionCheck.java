package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.vavr.collection.Vector;

/**
 * The check that no component says two things by one annotation: it may be inherited from several types, and a record has
 * both a component and its accessor.
 *
 * @param model the model
 */
record ContradictionCheck(ModelDeclaration model) {
    Vector<Problem> problems() {
        return model.components()
                .flatMap(component -> component
                        .contradictory()
                        .map(annotation -> Tag.ANNOTATION_TWICE.at(
                                component.place(),
                                component.name() + " has @" + annotation + " twice, with different values")));
    }
}
