package io.github.dynalect.processor.read;

/**
 * What an annotation of ours says.
 *
 * @param annotation its simple name
 * @param values all its values, as a text
 */
record Saying(String annotation, String values) {}
