package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.vavr.collection.Vector;

/**
 * The check that what is no view takes nothing from another place.
 *
 * @param model the model
 */
record MisplacedPartCheck(ModelDeclaration model) {
    Vector<Problem> problems() {
        return model.components()
                .filter(component -> component.settings().partAt().isDefined())
                .map(component -> Tag.VIEW_MISPLACED.at(
                        component.place(),
                        component.name() + " has @PartAt, and " + model.name().simpleName() + " is no view"));
    }
}
