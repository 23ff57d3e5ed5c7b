package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Converter;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Shape;
import io.github.dynalect.processor.declaration.ModelDeclaration.Visibility;
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
        String name = kind.name().simpleName();
        if (kind.generic()) {
            return Option.some(noKind(kind, "generic", "declare a kind for each type"));
        }
        if (kind.visibility() == Visibility.PRIVATE) {
            return Option.some(noKind(kind, "private", "make " + name + " visible to the package"));
        }
        return kind.document() && !model.document()
                ? Option.some(
                        noKind(kind, "a document", "annotate " + name + " with @DynamoItem instead of @DynamoDocument"))
                : Option.when(
                        kind.view(),
                        () -> noKind(kind, "a view", "annotate " + name + " with @DynamoItem instead of @ViewOf"));
    }

    private Problem noKind(ModelDeclaration kind, String words, String remedy) {
        return Tag.KIND.at(
                model.place(),
                model.name().simpleName() + " permits " + kind.name().simpleName() + ", which is " + words,
                remedy);
    }

    /** A key, and what else only the metamodels of the kinds are made of: all, if there is no word that they share. */
    private Vector<Problem> unsaid(ComponentDeclaration accessor) {
        boolean shared = model.attributes().contains(accessor);
        return model.kinds()
                .flatMap(kind -> unsaid(accessor, kind.component(accessor.name()), shared)
                        .map(annotation -> Tag.KIND.at(
                                accessor.place(),
                                accessor.name() + " has " + annotation + ", but not in "
                                        + kind.name().simpleName(),
                                "annotate the component of " + kind.name().simpleName()
                                        + ", or remove the annotation")));
    }

    private static Vector<String> unsaid(
            ComponentDeclaration accessor, Option<ComponentDeclaration> component, boolean shared) {
        Vector<String> unsaid = said(accessor).removeAll(component.toVector().flatMap(KindCheck::said));
        return shared
                ? unsaid
                : unsaid.appendAll(
                                stored(accessor).removeAll(component.toVector().flatMap(KindCheck::stored)))
                        .appendAll(accessor.settings()
                                .memberName()
                                .filter(name -> component.forAll(
                                        own -> own.settings().memberName().isEmpty()))
                                .map(name -> "@MemberName(\"" + name + "\")"));
    }

    private static Vector<String> stored(ComponentDeclaration component) {
        Vector<String> name = Vector.of("@StoredName(\"" + component.storedName() + "\")")
                .filter(said -> !component.storedName().equals(component.name()));
        return name.appendAll(converter(component)
                        .map(codec -> "@ConvertedBy(" + codec.simpleNames().mkString(".") + ".class)"))
                .appendAll(Option.some(timeForm(component))
                        .filter(form -> form != TimeForm.ISO)
                        .map(form -> "@StoredAs(TimeForm." + form + ")"));
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
