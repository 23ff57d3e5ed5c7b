package io.github.dynalect.operation;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.schema.ItemVersion;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** A write with another answer than its usual one: nothing more can be said of it, so it can only be executed. */
final class Answered<Q extends DynamoDbRequest, R> extends Write<Q, R> {
    private final Write<Q, ?> write;
    private final String answer;
    private final Vector<Codec<?>> codecs;
    private final Supplier<Exchange<Q, ?, R>> exchange;

    Answered(Write<Q, ?> write, String answer, Vector<Codec<?>> codecs, Supplier<Exchange<Q, ?, R>> exchange) {
        this.write = write;
        this.answer = answer;
        this.codecs = codecs;
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
    Option<Binding<?>> conditional() {
        return write.conditional();
    }

    @Override
    Option<ItemVersion> asked() {
        return write.asked();
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
