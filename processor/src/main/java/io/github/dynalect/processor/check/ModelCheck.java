package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.Implementation;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Visibility;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The check that a type can be a model at all.
 *
 * @param model the model
 */
record ModelCheck(ModelDeclaration model) {
    private static final Pattern TABLE_NAME = Pattern.compile("arn:[a-zA-Z0-9_.:/-]{1,1020}|[a-zA-Z0-9_.-]{3,255}");

    /** A method of a builder with a prefix that Immutables may take off the name of an accessor. */
    private static final Pattern GETTER = Pattern.compile("builder\\(\\)\\.(?:get|is)(\\p{Lu})(\\w*)\\(…\\)");

    Vector<Problem> problems() {
        return kind().appendAll(visibility())
                .appendAll(generic())
                .appendAll(implementation())
                .appendAll(role())
                .appendAll(table());
    }

    private Vector<Problem> kind() {
        return switch (model.shape()) {
            case RECORD, IMMUTABLE -> Vector.empty();
            case SEALED ->
                model.document() && !model.tellsKinds()
                        ? Vector.of(Tag.MODEL_KIND.at(
                                model.place(),
                                name() + " is a sealed interface, and a document",
                                "annotate it with @Discriminator too, or the records that it permits instead, and components"
                                        + " of its own type with @ConvertedBy"))
                        : Vector.empty();
            case ENUM ->
                Vector.of(Tag.MODEL_KIND.at(
                        model.place(),
                        name() + " is an enum",
                        "remove the annotation: a component of its type is stored without it"));
            default ->
                Vector.of(Tag.MODEL_KIND.at(
                        model.place(), name() + " is " + model.shape().words()));
        };
    }

    private Vector<Problem> visibility() {
        return only(
                model.visibility() == Visibility.PRIVATE,
                Tag.MODEL_PRIVATE.at(model.place(), "Its metamodel cannot see " + name()));
    }

    private Vector<Problem> generic() {
        return only(model.generic(), Tag.MODEL_GENERIC.at(model.place(), name() + " has type parameters"));
    }

    private Vector<Problem> implementation() {
        return model.implementation()
                .toVector()
                .flatMap(written -> written.missing().map(missing -> implementation(written, missing)));
    }

    private Problem implementation(Implementation written, String missing) {
        String fault = written.name().simpleNames().mkString(".") + " has no " + missing;
        Matcher getter = GETTER.matcher(missing);
        return getter.matches()
                ? Tag.IMMUTABLE_STYLE.at(
                        model.place(),
                        fault,
                        "call the accessor " + getter.group(1).toLowerCase(Locale.ROOT) + getter.group(2)
                                + "(), as the method of the builder, or let Immutables take it whole by"
                                + " @Value.Style(get = \"*\")")
                : Tag.IMMUTABLE_STYLE.at(model.place(), fault);
    }

    private Vector<Problem> role() {
        return only(
                model.document() && model.table().isDefined(),
                Tag.MODEL_TWICE.at(model.place(), name() + " is both an item and a document"));
    }

    private Vector<Problem> table() {
        return model.table()
                .filter(table -> !TABLE_NAME.matcher(table).matches())
                .map(table -> Tag.TABLE_NAME.at(model.place(), "No table can have the name \"" + table + "\""))
                .toVector();
    }

    private String name() {
        return model.name().simpleName();
    }

    private static Vector<Problem> only(boolean wrong, Problem problem) {
        return wrong ? Vector.of(problem) : Vector.empty();
    }
}
