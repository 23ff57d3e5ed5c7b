package io.github.dynalect.processor.declaration;

import io.vavr.control.Option;

/**
 * An annotation of the library's, apart from what it says of a model.
 *
 * @param annotation its simple name
 * @param type the simple name of the type that it stands on, or inside
 * @param member the name of the component or method of that type
 * @param reader who reads it
 * @param place where it stands
 */
public record AnnotationUse(String annotation, String type, Option<String> member, Reader reader, Place place) {
    /** Who reads an annotation. */
    public enum Reader {
        /** A model that has it, or may inherit it. */
        MODEL,
        /** None, because it stands on a method that is no accessor. */
        NO_ACCESSOR,
        /** None, because the type is no model. */
        NO_MODEL
    }
}
