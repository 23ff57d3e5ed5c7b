package io.github.dynalect.processor.declaration;

/** The forms in which an instant is stored, by the names that the annotation has for them. */
public enum TimeForm {
    ISO,
    EPOCH_SECONDS,
    EPOCH_MILLIS
}
