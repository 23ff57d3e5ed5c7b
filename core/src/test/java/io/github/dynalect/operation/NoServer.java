package io.github.dynalect.operation;

import io.github.dynalect.schema.Schema;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Nobody there: whoever sends a request fails. A test that expects one overrides its method. */
public class NoServer implements Transport {
    /** A binding to nobody, by which operations can be made and looked at. */
    public static <T> Binding<T> binding(Schema<T> schema) {
        return Binding.of(schema, Access.by(new NoServer()));
    }

    @Override
    public <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(Message<Q, A> message) {
        throw sent();
    }

    @Override
    public <Q extends DynamoDbRequest, A extends DynamoDbResponse> CompletableFuture<A> sendAsync(
            Message<Q, A> message) {
        throw sent();
    }

    private static AssertionError sent() {
        return new AssertionError("a request was sent");
    }
}
