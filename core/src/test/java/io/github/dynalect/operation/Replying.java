package io.github.dynalect.operation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Replies to the n-th request, from 0, as a test says, and remembers all. */
final class Replying extends NoServer {
    /** What the n-th request gets. */
    interface Reply {
        CompletableFuture<? extends DynamoDbResponse> to(DynamoDbRequest request, int number);
    }

    final List<DynamoDbRequest> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final Reply reply;

    Replying(Reply reply) {
        this.reply = reply;
    }

    static CompletableFuture<DynamoDbResponse> with(DynamoDbResponse response) {
        return CompletableFuture.completedFuture(response);
    }

    static CompletableFuture<DynamoDbResponse> failing(Throwable failure) {
        return CompletableFuture.failedFuture(failure);
    }

    /** That all is done: written, or read and not there. */
    static CompletableFuture<DynamoDbResponse> all(DynamoDbRequest request) {
        return with(
                request instanceof BatchWriteItemRequest
                        ? BatchWriteItemResponse.builder()
                                .unprocessedItems(Map.of())
                                .build()
                        : BatchGetItemResponse.builder()
                                .responses(Map.of())
                                .unprocessedKeys(Map.of())
                                .build());
    }

    /** That all is left. */
    static CompletableFuture<DynamoDbResponse> nothing(DynamoDbRequest request) {
        return with(
                request instanceof BatchWriteItemRequest write
                        ? BatchWriteItemResponse.builder()
                                .unprocessedItems(write.requestItems())
                                .build()
                        : BatchGetItemResponse.builder()
                                .unprocessedKeys(((BatchGetItemRequest) request).requestItems())
                                .build());
    }

    @Override
    public <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(Message<Q, A> message) {
        return Transport.awaited(sendAsync(message));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <Q extends DynamoDbRequest, A extends DynamoDbResponse> CompletableFuture<A> sendAsync(
            Message<Q, A> message) {
        requests.add(message.request());
        return (CompletableFuture<A>) reply.to(message.request(), next.getAndIncrement());
    }
}
