package io.github.dynalect.operation;

import java.util.concurrent.CompletableFuture;
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
}
