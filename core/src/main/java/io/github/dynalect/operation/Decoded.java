package io.github.dynalect.operation;

import io.vavr.Tuple;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** A reading that makes rows of its records by a decoding of the user's. */
final class Decoded<Q extends DynamoDbRequest, V, R> extends Rows<Q, R> {
    private final Records<Q, V> reading;
    private final Decoding<V, R> decoding;

    Decoded(Records<Q, V> reading, Decoding<V, R> decoding) {
        this.reading = reading;
        this.decoding = decoding;
    }

    @Override
    Q plain() {
        return reading.plain();
    }

    @Override
    Source<Q> source() {
        return reading.source();
    }

    @Override
    R row(Map<String, AttributeValue> item) {
        return decoding.row(reading.decoded(item));
    }

    @Override
    Object state() {
        return Tuple.of(reading, decoding);
    }

    /** {@return what is read, without values} */
    @Override
    public String toString() {
        return reading + " decoding";
    }
}
