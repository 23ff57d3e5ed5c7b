package io.github.dynalect.operation;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.schema.ItemVersion;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** A conditional write with another answer than its usual one: nothing more can be said of it, so it can only be executed. */
final class ConditionallyAnswered<Q extends DynamoDbRequest, T, R> extends ConditionalWrite<Q, T, R> {
    private final Write<Q, ?> write;
    private final String answer;
    private final Vector<Codec<?>> codecs;
    private final Binding<T> binding;
    private final Supplier<Exchange<Q, ?, R>> exchange;

    ConditionallyAnswered(
            Write<Q, ?> write,
            String answer,
            Vector<Codec<?>> codecs,
            Binding<T> binding,
            Supplier<Exchange<Q, ?, R>> exchange) {
        this.write = write;
        this.answer = answer;
        this.codecs = codecs;
        this.binding = binding;
        this.exchange = exchange;
    }

    @Override
    Option<ItemVersion> asked() {
        return write.asked();
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
    Object state() {
        return Tuple.of(write, answer, codecs);
    }

    @Override
    public String toString() {
        return write + " returning " + answer;
    }
}
