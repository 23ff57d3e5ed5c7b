package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.TypeUse;

/**
 * Why a type cannot be stored.
 *
 * @param type the type, or the part of it that cannot
 * @param remedy what to do instead
 */
public record Unsupported(TypeUse type, String remedy) {}
