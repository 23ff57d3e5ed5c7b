package io.github.dynalect.table;

import io.github.dynalect.operation.Message;
import io.github.dynalect.operation.Transport;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Sends requests by an asynchronous client; synchronously, by waiting for it. */
record AsynchronousTransport(DynamoDbAsyncClient client) implements Transport {
    @Override
    public <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(Message<Q, A> message) {
        try {
            return sendAsync(message).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                // Its own stack is that of a thread of the client.
                cause.addSuppressed(new RuntimeException("asked for here"));
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public <Q extends DynamoDbRequest, A extends DynamoDbResponse> CompletableFuture<A> sendAsync(
            Message<Q, A> message) {
        return message.action().ask(client, message.request());
    }
}
