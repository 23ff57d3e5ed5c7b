package io.github.dynalect.operation;

import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** A write with another answer than its usual one: nothing more can be said of it, so it can only be executed. */
final class Answered<Q extends DynamoDbRequest, R> extends Write<Q, R> {
    private final String words;
    private final Supplier<Exchange<Q, ?, R>> exchange;

    Answered(String words, Supplier<Exchange<Q, ?, R>> exchange) {
        this.words = words;
        this.exchange = exchange;
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
