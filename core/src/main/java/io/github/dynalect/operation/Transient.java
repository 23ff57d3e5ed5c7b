package io.github.dynalect.operation;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.ReplicatedWriteConflictException;

/**
 * Which failures of a call may pass, so that a call that may happen twice is worth another try: a service that has too much to
 * do or an error of its own, and a network that loses things. The SDK has tried such a call as often as it is set to.
 */
final class Transient {
    private static final int SERVER_ERROR = 500;

    private Transient() {}

    static boolean is(Throwable failure) {
        if (failure instanceof AwsServiceException refusal) {
            return refusal.isThrottlingException()
                    || refusal.statusCode() >= SERVER_ERROR
                    || refusal instanceof ReplicatedWriteConflictException;
        }
        return failure instanceof ApiCallAttemptTimeoutException
                || (failure instanceof SdkClientException
                        && !(failure instanceof AbortedException)
                        && isOfNetwork(failure.getCause()));
    }

    /** A client that waits in vain for one of its connections fails by a plain {@code Throwable}, and others by their own. */
    private static boolean isOfNetwork(@Nullable Throwable cause) {
        return cause != null
                && !(cause instanceof RuntimeException)
                && !(cause instanceof Error)
                && !(cause instanceof InterruptedException);
    }
}
