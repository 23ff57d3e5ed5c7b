package io.github.dynalect.operation;

import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * A transaction was executed that did not happen. {@code attempt()} gives the same as a value.
 *
 * <p>Its cause is the service's own exception, with the request's id.
 */
public final class TransactionCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient TransactionCancelled cancelled;

    TransactionCancelledException(TransactionCancelled cancelled, DynamoDbException refusal) {
        super(cancelled.toString(), refusal);
        this.cancelled = cancelled;
    }

    /** {@return what the service told} */
    public TransactionCancelled cancelled() {
        return cancelled;
    }
}
