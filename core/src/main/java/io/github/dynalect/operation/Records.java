package io.github.dynalect.operation;

import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.schema.DecodeFailure;
import io.vavr.control.Either;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Reads any number of items, page by page, each as a record: the item itself, or a view of it.
 *
 * @param <Q> the SDK's request for a page
 * @param <V> the record
 */
public abstract class Records<Q extends DynamoDbRequest, V> extends Rows<Q, V> {
    Records() {}

    abstract Either<DecodeFailure, V> decoded(Map<String, AttributeValue> item);

    @Override
    final V row(Map<String, AttributeValue> item) {
        return decoded(item).getOrElseThrow(DecodeException::ofRead);
    }

    /**
     * {@return the same reading, with a row made of each item, also of one that cannot be decoded}
     *
     * @param <R> the type of a row
     */
    public final <R> Rows<Q, R> decoding(Decoding<V, R> decoding) {
        return new Decoded<>(this, Objects.requireNonNull(decoding, "decoding"));
    }
}
