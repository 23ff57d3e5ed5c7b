package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Shape;
import io.vavr.collection.Vector;

/**
 * The check that the kinds of a sealed interface are models which store alike what they share.
 *
 * @param model the interface
 */
record KindCheck(ModelDeclaration model) {
    Vector<Problem> problems() {
        return model.kinds()
                .filter(kind -> kind.shape() != Shape.RECORD && kind.shape() != Shape.IMMUTABLE)
                .map(kind -> Tag.KIND.at(
                        model.place(),
                        model.name().simpleName() + " permits " + kind.name().simpleName() + ", which is "
                                + kind.shape().words(),
                        "permit records or types of Immutables"))
                .appendAll(model.components().flatMap(this::differences));
    }

    private Vector<Problem> differences(ComponentDeclaration accessor) {
        return model.kinds()
                .flatMap(kind -> kind.component(accessor.name())
                        .filter(component -> !component.settings().equals(accessor.settings()))
                        .map(component -> Tag.KIND.at(
                                accessor.place(),
                                accessor.name() + " is stored in another way by "
                                        + kind.name().simpleName())));
    }
}
