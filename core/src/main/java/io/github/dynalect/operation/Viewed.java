package io.github.dynalect.operation;

import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.schema.View;
import io.vavr.Tuple;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** A reading of a part of each item. */
final class Viewed<Q extends DynamoDbRequest, T, V> extends Records<Q, V> {
    private final Reading<Q, T, ?> reading;
    private final View<? super T, V> view;

    Viewed(Reading<Q, T, ?> reading, View<? super T, V> view) {
        this.reading = reading;
        this.view = view;
    }

    @Override
    Q plain() {
        return reading.plain(Option.some(reading.binding().parts(view, source().index())));
    }

    @Override
    Source<Q> source() {
        return reading.source();
    }

    @Override
    Either<DecodeFailure, V> decoded(Map<String, AttributeValue> item) {
        return reading.binding().decode(view, item);
    }

    @Override
    Object state() {
        return Tuple.of(reading, view);
    }

    /** {@return what is read, without values} */
    @Override
    public String toString() {
        return reading + " as " + view;
    }
}
