package io.github.dynalect.operation;

import io.github.dynalect.schema.DecodeFailure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** A reading of an index, whose items are then read from the table, by their keys. */
final class Fetched<Q extends DynamoDbRequest, T> extends Records<Q, T> {
    private final Reading<Q, T, ?> index;

    Fetched(Reading<Q, T, ?> index) {
        this.index = index;
    }

    @Override
    Q plain() {
        return index.plain(Option.some(index.binding().keyParts(index.source().index())));
    }

    @Override
    Source<Q> source() {
        return index.source().lookedUp();
    }

    @Override
    Either<DecodeFailure, T> decoded(Map<String, AttributeValue> item) {
        return index.binding().decode(item);
    }

    @Override
    Object state() {
        return index;
    }

    /** {@return what is read, without values} */
    @Override
    public String toString() {
        return index + " fetching";
    }
}
