package io.github.dynalect.processor.model;

/** Whether an attribute may be absent, and as what the model has it then. */
public enum Presence {
    /** It may not. */
    REQUIRED,
    /** As an {@code Option} of vavr. */
    OPTION,
    /** As an {@code Optional} of the JDK. */
    OPTIONAL;

    /** {@return how what a word speaks of is read from what is stored} */
    Expression reading(Expression stored, Expression word) {
        return switch (this) {
            case REQUIRED -> stored.then("get", word);
            case OPTION -> stored.then("find", word);
            case OPTIONAL -> stored.then("find", word).then("toJavaOptional");
        };
    }
}
