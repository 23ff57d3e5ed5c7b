package io.github.dynalect.operation;

/** A write was executed whose condition did not hold. {@code attempt()} gives the same as a value. */
public final class ConditionFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ConditionFailed<?> failed;

    ConditionFailedException(ConditionalWrite<?, ?> write, ConditionFailed<?> failed) {
        super(write + ": " + failed);
        this.failed = failed;
    }

    /** {@return what the service told} */
    public ConditionFailed<?> failed() {
        return failed;
    }
}
