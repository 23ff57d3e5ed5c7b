package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Converter;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Shape;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.declaration.TimeForm;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The check that the kinds of a sealed interface are models which store alike what they share, and say what it says.
 *
 * @param model the interface
 */
record KindCheck(ModelDeclaration model) {
    Vector<Problem> problems() {
        Vector<Problem> ofKinds = model.kinds().flatMap(this::noKind);
        Vector<Problem> ofAttributes = model.attributes().flatMap(this::differences);
        return ofKinds.isEmpty()
                ? ofAttributes.appendAll(model.components().flatMap(this::unsaid))
                : ofKinds.appendAll(ofAttributes);
    }

    /** What is not marked is a kind too, of which only the words are known that all have. */
    private Option<Problem> noKind(ModelDeclaration kind) {
        if (kind.shape() != Shape.RECORD && kind.shape() != Shape.IMMUTABLE) {
            return Option.some(noKind(kind, kind.shape().words(), "permit records or types of Immutables"));
        }
        return Option.when(
                kind.document() && !model.document(),
                () -> noKind(
                        kind,
                        "a document",
                        "annotate " + kind.name().simpleName() + " with @DynamoItem instead of @DynamoDocument"));
    }

    private Problem noKind(ModelDeclaration kind, String words, String remedy) {
        return Tag.KIND.at(
                model.place(),
                model.name().simpleName() + " permits " + kind.name().simpleName() + ", which is " + words,
                remedy);
    }

    /** A key, and what else only the metamodels of the kinds are made of. */
    private Vector<Problem> unsaid(ComponentDeclaration accessor) {
        return model.kinds()
                .flatMap(kind -> said(accessor)
                        .removeAll(kind.component(accessor.name()).toVector().flatMap(KindCheck::said))
                        .map(annotation -> Tag.KIND.at(
                                accessor.place(),
                                accessor.name() + " has " + annotation + ", but not in "
                                        + kind.name().simpleName(),
                                "annotate the component of " + kind.name().simpleName()
                                        + ", or remove the annotation")));
    }

    private static Vector<String> said(ComponentDeclaration component) {
        return Vector.of(Mark.values())
                .filter(component::has)
                .map(mark -> "@" + mark.annotation())
                .appendAll(component.settings().whenAbsent().map(text -> "@WhenAbsent(\"" + text + "\")"));
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
