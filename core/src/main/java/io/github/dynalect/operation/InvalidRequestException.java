package io.github.dynalect.operation;

import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * The service found a request invalid, for a reason that only it could know, such as an attribute that an update reads and
 * the item lacks.
 *
 * <p>The service's own words can quote values of the request or the item, so they stand in the cause only: log this
 * exception's message, and its cause where values may be seen.
 */
public final class InvalidRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String CODE = "ValidationException";

    InvalidRequestException(String request, DynamoDbException cause) {
        super(
                request + ": the service finds the request invalid (request id " + cause.requestId()
                        + "); its words are in the cause",
                cause);
    }

    /** The SDK has no type for this error, only a code. */
    static boolean isOne(DynamoDbException failure) {
        return failure.awsErrorDetails() != null
                && CODE.equals(failure.awsErrorDetails().errorCode());
    }
}
