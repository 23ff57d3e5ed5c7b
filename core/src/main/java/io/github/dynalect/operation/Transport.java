package io.github.dynalect.operation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Sends requests: the seam between the operations, which are values, and a client. */
public interface Transport {
    /**
     * {@return the answer to a request}
     *
     * @param <Q> the request
     * @param <A> the answer
     */
    <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(Message<Q, A> message);

    /**
     * {@return the answer to a request, to come}
     *
     * @param <Q> the request
     * @param <A> the answer
     */
    <Q extends DynamoDbRequest, A extends DynamoDbResponse> CompletableFuture<A> sendAsync(Message<Q, A> message);

    /**
     * {@return an answer to come, when it is there}
     *
     * <p>It throws what the answer failed with, and no wrapper of it.
     *
     * @param <A> the answer
     */
    static <A> A awaited(CompletableFuture<A> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                // Its own stack is that of another thread.
                cause.addSuppressed(new RuntimeException("asked for here"));
                throw cause;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
