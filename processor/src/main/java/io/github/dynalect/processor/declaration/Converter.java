package io.github.dynalect.processor.declaration;

import io.vavr.control.Option;

/**
 * A codec that the user wrote, or what should be one.
 *
 * @param name its class
 * @param converted the type that it stores; none if it is no codec
 * @param constructible whether a metamodel can make one: neither the class nor a constructor without parameters is hidden
 */
public record Converter(QualifiedName name, Option<TypeUse> converted, boolean constructible) {}
