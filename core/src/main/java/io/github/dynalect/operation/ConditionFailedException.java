package io.github.dynalect.operation;

import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * A write was executed whose condition did not hold. {@code attempt()} gives the same as a value.
 *
 * <p>Its cause is the service's own exception, with the request's id.
 */
public final class ConditionFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ConditionFailed<?> failed;

    ConditionFailedException(Write<?, ?> write, ConditionFailed<?> failed, ConditionalCheckFailedException refusal) {
        super(write + ": " + failed, refusal);
        this.failed = failed;
    }

    /** {@return what the service told} */
    public ConditionFailed<?> failed() {
        return failed;
    }
}
