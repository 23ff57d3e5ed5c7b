package io.github.dynalect.processor.declaration;

/**
 * An annotation of ours on what a component overrides, which is not said of the component itself.
 *
 * @param annotation its simple name
 * @param type the simple name of the type that says it
 * @param repeated whether it is said of the component with other values
 */
public record Overridden(String annotation, String type, boolean repeated) {}
