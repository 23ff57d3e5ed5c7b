package io.github.dynalect.processor.declaration;

/** What generated identifiers are made of, by the names that the annotation has for it. */
public enum IdForm {
    TIME_ORDERED,
    RANDOM
}
