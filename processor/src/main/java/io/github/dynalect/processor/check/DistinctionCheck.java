package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.Distinction;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Shape;
import io.vavr.collection.Vector;

/**
 * The check that a model says by which discriminator its kinds are told apart, or it as one of them.
 *
 * @param model the model
 */
record DistinctionCheck(ModelDeclaration model) {
    Vector<Problem> problems() {
        Vector<Problem> problems = discriminator().appendAll(kind());
        return problems.isEmpty() ? clashes().appendAll(names()) : problems;
    }

    private Distinction distinction() {
        return model.distinction();
    }

    private Vector<Problem> discriminator() {
        Vector<String> all =
                distinction().inherited().appendAll(distinction().own()).distinct();
        return only(
                        distinction().own().isDefined() && model.shape() != Shape.SEALED,
                        Tag.DISCRIMINATOR.at(
                                model.place(),
                                name() + " has @Discriminator, and is "
                                        + model.shape().words()))
                .appendAll(only(
                        distinction().isKind() && all.isEmpty(),
                        Tag.DISCRIMINATOR.at(
                                model.place(), name() + " is a kind of no sealed interface with @Discriminator")))
                .appendAll(only(
                        all.length() > 1,
                        Tag.DISCRIMINATOR.at(
                                model.place(),
                                name() + " has several discriminators: " + all.mkString(", "),
                                "name one attribute for all kinds")));
    }

    private Vector<Problem> kind() {
        return only(
                        distinction().isKind() && model.shape() == Shape.SEALED,
                        Tag.SUBTYPE.at(
                                model.place(),
                                name() + " is a sealed interface, and named as one kind",
                                "annotate its kinds instead"))
                .appendAll(only(
                        distinction().subtype().isDefined() && distinction().fallback(),
                        Tag.SUBTYPE.at(
                                model.place(),
                                name() + " is both one kind and that of all others",
                                "keep one of the annotations")));
    }

    /** The kind of what is of no other may show what it is. */
    private Vector<Problem> clashes() {
        return distinction().subtype().isEmpty()
                ? Vector.empty()
                : model.attributes()
                        .filter(attribute -> distinction().inherited().contains(attribute.storedName()))
                        .map(attribute -> Tag.DISCRIMINATOR.at(
                                attribute.place(),
                                attribute.name() + " has the name of the discriminator",
                                "give it another name by @StoredName, or remove it"));
    }

    private Vector<Problem> names() {
        return distinction()
                .own()
                .filter(text -> text.isEmpty() || !WellFormed.is(text))
                .map(text -> Tag.DISCRIMINATOR.at(
                        model.place(),
                        name() + " has a discriminator that no attribute is called",
                        "name an attribute"))
                .toVector()
                .appendAll(distinction()
                        .subtype()
                        .filter(text -> text.isEmpty() || !WellFormed.is(text))
                        .map(text -> Tag.SUBTYPE.at(model.place(), name() + " has a @Subtype that is no text")));
    }

    private String name() {
        return model.name().simpleName();
    }

    private static Vector<Problem> only(boolean wrong, Problem problem) {
        return wrong ? Vector.of(problem) : Vector.empty();
    }
}
