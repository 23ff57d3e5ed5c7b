package io.github.dynalect.processor.model;

/** Whether an attribute may be absent, and as what the model has it then. */
public enum Presence {
    /** It may not. */
    REQUIRED,
    /** As an {@code Option} of vavr. */
    OPTION,
    /** As an {@code Optional} of the JDK. */
    OPTIONAL
}
