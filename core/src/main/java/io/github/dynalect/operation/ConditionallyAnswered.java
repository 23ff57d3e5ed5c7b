package io.github.dynalect.operation;

import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** A conditional write with another answer than its usual one: nothing more can be said of it, so it can only be executed. */
final class ConditionallyAnswered<Q extends DynamoDbRequest, T, R> extends ConditionalWrite<Q, T, R> {
    private final String words;
    private final Binding<T> binding;
    private final Supplier<Exchange<Q, ?, R>> exchange;

    ConditionallyAnswered(String words, Binding<T> binding, Supplier<Exchange<Q, ?, R>> exchange) {
        this.words = words;
        this.binding = binding;
        this.exchange = exchange;
    }

    @Override
    Binding<T> binding() {
        return binding;
    }

    @Override
    public Q request() {
        return exchange().message().request();
    }

    @Override
    Exchange<Q, ?, R> exchange() {
        return exchange.get();
    }

    @Override
    public String toString() {
        return words;
    }
}
