package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.Distinction;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * Reads how kinds of models are told apart.
 *
 * @param annotations what reads annotations
 */
record DistinctionReader(Annotations annotations) {
    Distinction read(TypeElement model) {
        boolean fallback = annotations.ours(model, "FallbackSubtype").isDefined();
        return new Distinction(
                text(model, "Discriminator"),
                parents(model).flatMap(parent -> text(parent, "Discriminator")).distinct(),
                text(model, "Subtype"),
                fallback,
                fallback ? parents(model).flatMap(this::subtypes).distinct() : Vector.empty());
    }

    /** The name of the table that a kind has of what it is a kind of, unless it names one itself. */
    Option<String> table(TypeElement model) {
        return named(model)
                .orElse(() ->
                        isKind(model) ? parents(model).flatMap(this::named).headOption() : Option.none());
    }

    /** The sealed interfaces of which a model is a kind, if it is marked as one. */
    Vector<TypeElement> interfaces(TypeElement model) {
        return isKind(model) ? parents(model) : Vector.empty();
    }

    /** The name of a composed attribute of the table's key, which all its kinds have. */
    Option<String> composed(TypeElement model, String key) {
        return parents(model)
                .prepend(model)
                .flatMap(type -> annotations.ours(type, "DynamoItem"))
                .map(mirror -> annotations.text(mirror, key))
                .find(name -> !name.isEmpty());
    }

    private Option<String> named(TypeElement model) {
        return annotations.ours(model, "DynamoItem").map(mirror -> annotations.text(mirror, "table"));
    }

    /** Whether it is marked as a document, or a kind of one that is. */
    boolean isDocument(TypeElement model) {
        return isMarked(model) || (isKind(model) && parents(model).exists(this::isMarked));
    }

    private boolean isMarked(TypeElement model) {
        return annotations.ours(model, "DynamoDocument").isDefined();
    }

    private boolean isKind(TypeElement model) {
        return Vector.of("Subtype", "FallbackSubtype")
                .exists(name -> annotations.ours(model, name).isDefined());
    }

    private Vector<TypeElement> parents(TypeElement model) {
        return Supertypes.existing(model)
                .filter(type -> annotations.ours(type, "Discriminator").isDefined());
    }

    private Vector<String> subtypes(TypeElement sealed) {
        return Permitted.of(sealed)
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .flatMap(kind -> subtypes(kind).prependAll(text(kind, "Subtype")));
    }

    private Option<String> text(TypeElement type, String annotation) {
        return annotations.ours(type, annotation).map(mirror -> annotations.text(mirror, "value"));
    }
}
