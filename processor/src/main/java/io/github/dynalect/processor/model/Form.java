package io.github.dynalect.processor.model;

/**
 * How a type is stored, and by which word it is spoken of.
 *
 * @param type the type, a class
 * @param codec its codec
 * @param word its word
 * @param keyUse what of a key it can be
 */
public record Form(JavaType type, Expression codec, Word word, KeyUse keyUse) {}
