package io.github.dynalect.operation;

import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/**
 * Reads the item with a key, if there is one, as a record: the item itself, or a view of it.
 *
 * @param <V> the record
 */
public abstract sealed class ItemRead<V> extends Call<GetItemRequest, Option<V>> permits Get, ViewedGet {
    ItemRead() {}
}
