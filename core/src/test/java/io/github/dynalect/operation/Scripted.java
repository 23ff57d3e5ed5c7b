package io.github.dynalect.operation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Answers requests one after another as a script says, and remembers them. */
final class Scripted extends NoServer {
    /** What one request is answered by. */
    interface Step extends Function<DynamoDbRequest, DynamoDbResponse> {}

    final List<DynamoDbRequest> requests = new ArrayList<>();
    private final Deque<Step> script;

    private Scripted(List<Step> script) {
        this.script = new ArrayDeque<>(script);
    }

    static Scripted of(Step... script) {
        return new Scripted(List.of(script));
    }

    static Scripted always(Step answer) {
        return new Scripted(Collections.nCopies(1_000, answer));
    }

    static Step failing(RuntimeException failure) {
        return request -> {
            throw failure;
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(Message<Q, A> message) {
        requests.add(message.request());
        return (A) script.remove().apply(message.request());
    }

    @Override
    public <Q extends DynamoDbRequest, A extends DynamoDbResponse> CompletableFuture<A> sendAsync(
            Message<Q, A> message) {
        return CompletableFuture.supplyAsync(() -> send(message), Runnable::run);
    }
}
