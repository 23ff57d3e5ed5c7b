package io.github.dynalect.operation;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * A request that is ready to be sent, and what its answer means.
 *
 * @param transport what sends it
 * @param message the request
 * @param reader makes the result of the answer
 */
record Exchange<Q extends DynamoDbRequest, A extends DynamoDbResponse, R>(
        Transport transport, Message<Q, A> message, Function<A, R> reader) {
    R send() {
        A answer;
        try {
            answer = transport.send(message);
        } catch (DynamoDbException e) {
            throw told(e);
        }
        return reader.apply(answer);
    }

    CompletableFuture<R> sendAsync() {
        return Futures.mapped(Futures.of(() -> transport.sendAsync(message)), reader, failure -> {
            Throwable cause = Futures.cause(failure);
            return cause instanceof DynamoDbException refusal ? told(refusal) : cause;
        });
    }

    /** What the service says of a request it finds invalid can quote the values in it; what it says of others cannot. */
    private RuntimeException told(DynamoDbException refusal) {
        return InvalidRequestException.isOne(refusal)
                ? new InvalidRequestException(message.toString(), refusal)
                : refusal;
    }
}
