package io.github.dynalect.operation;

import io.github.dynalect.expression.Key;
import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * Reads the item with a key, if there is one, as a record: the item itself, or a view of it.
 *
 * @param <V> the record
 */
public abstract sealed class ItemRead<V> extends Call<GetItemRequest, Option<V>> permits Get, ViewedGet {
    ItemRead() {}

    abstract Binding<?> binding();

    abstract Key<?> key();

    /** The record of an item that was found. */
    abstract V found(Map<String, AttributeValue> item);

    /** What is expired, if that is not asked for. */
    abstract Option<? extends Expiry<?>> expiry();

    /** The record of an item that is there; none if it is expired, or of another kind than those that are asked for. */
    final Option<V> read(Map<String, AttributeValue> item) {
        boolean expired = expiry().isDefined() && expiry().get().isExpired(item);
        return binding().kinds().include(item) && !expired ? Option.some(found(item)) : Option.none();
    }

    @Override
    final Exchange<GetItemRequest, GetItemResponse, Option<V>> exchange() {
        return binding()
                .about(
                        key(),
                        ApiAction.getItem(),
                        request(),
                        answer -> answer.hasItem() ? read(answer.item()) : Option.none());
    }
}
