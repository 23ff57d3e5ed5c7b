package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Converter;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Shape;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.declaration.TimeForm;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

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
                        .filter(component -> !isStoredAlike(component, accessor))
                        .map(component -> Tag.KIND.at(
                                accessor.place(),
                                accessor.name() + " is stored in another way by "
                                        + kind.name().simpleName())));
    }

    /** Of two with one type. What else they may say differs in their metamodels only. */
    private static boolean isStoredAlike(ComponentDeclaration component, ComponentDeclaration accessor) {
        return component.storedName().equals(accessor.storedName())
                && converter(component).equals(converter(accessor))
                && timeForm(component).equals(timeForm(accessor));
    }

    private static Option<QualifiedName> converter(ComponentDeclaration component) {
        return component.settings().converter().map(Converter::name);
    }

    private static TimeForm timeForm(ComponentDeclaration component) {
        return component.settings().timeForm().getOrElse(TimeForm.ISO);
    }
}
