package io.github.dynalect.table;

import io.github.dynalect.operation.Message;
import io.github.dynalect.operation.Transport;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Sends requests by a synchronous client; asynchronously, on the threads of an executor. */
record SynchronousTransport(DynamoDbClient client, Option<Executor> executor) implements Transport {
    @Override
    public <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(Message<Q, A> message) {
        return message.action().ask(client, message.request());
    }

    @Override
    public <Q extends DynamoDbRequest, A extends DynamoDbResponse> CompletableFuture<A> sendAsync(
            Message<Q, A> message) {
        Executor threads = executor.getOrElseThrow(() -> Rule.ASYNCHRONOUS.refuse(
                message.toString(), "a synchronous client alone", "create Dynalect with an executor too"));
        return CompletableFuture.supplyAsync(() -> send(message), threads);
    }
}
