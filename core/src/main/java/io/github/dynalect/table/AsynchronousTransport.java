package io.github.dynalect.table;

import io.github.dynalect.operation.Message;
import io.github.dynalect.operation.Transport;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Sends requests by an asynchronous client; synchronously, by waiting for it. */
record AsynchronousTransport(DynamoDbAsyncClient client) implements Transport {
    @Override
    public <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(Message<Q, A> message) {
        return Transport.awaited(sendAsync(message));
    }

    @Override
    public <Q extends DynamoDbRequest, A extends DynamoDbResponse> CompletableFuture<A> sendAsync(
            Message<Q, A> message) {
        return message.action().ask(client, message.request());
    }
}
