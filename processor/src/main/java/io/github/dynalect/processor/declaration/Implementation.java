package io.github.dynalect.processor.declaration;

import io.vavr.control.Option;

/**
 * The class that Immutables writes for a model.
 *
 * @param name its name
 * @param missing what it has not of what a metamodel calls; none if it was written in the style that one expects
 */
public record Implementation(QualifiedName name, Option<String> missing) {}
