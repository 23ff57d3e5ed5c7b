package io.github.dynalect.operation;

import io.github.dynalect.expression.Projection;
import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.schema.View;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Reads any number of items, page by page: a {@link Query}, an {@link IndexQuery} or a {@link Scan}.
 *
 * @param <Q> the SDK's request for a page
 * @param <T> the item type
 */
public abstract sealed class Reading<Q extends DynamoDbRequest, T> extends Records<Q, T>
        permits Query, IndexQuery, Scan {
    Reading() {}

    /** The request for whole items, or for parts of them. */
    abstract Q request(Option<Projection<T>> parts);

    @Override
    public final Q request() {
        return request(Option.none());
    }

    @Override
    abstract Binding<T> binding();

    @Override
    final Either<DecodeFailure, T> decoded(Map<String, AttributeValue> item) {
        return binding().decode(item);
    }

    /**
     * {@return the same reading of a part of each item}
     *
     * <p>The key is read too, so that the item can be told from others.
     *
     * @param <V> the record of the part
     */
    public final <V> Records<Q, V> select(View<? super T, V> view) {
        return new Viewed<>(this, Objects.requireNonNull(view, "view"));
    }
}
