package io.github.dynalect.processor.declaration;

/**
 * An annotation of ours on an accessor that a model implements by a method which is no component, so that nobody reads it.
 *
 * @param method the name of the accessor
 * @param annotation its simple name
 * @param type the simple name of the type that says it
 * @param place where the method is declared, if that is in the model
 */
public record Unread(String method, String annotation, String type, Place place) {}
