package io.github.dynalect.operation;

import io.github.dynalect.expression.Key;
import io.github.dynalect.schema.View;
import io.vavr.Tuple;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/**
 * Reads the item with a key, if there is one.
 *
 * @param <T> the item type
 */
public final class Get<T> extends ItemRead<T> {
    private final Binding<T> binding;
    private final Key<? extends T> key;
    private final boolean consistent;
    private final Option<Expiry<T>> expiry;

    private Get(Binding<T> binding, Key<? extends T> key, boolean consistent, Option<Expiry<T>> expiry) {
        this.binding = binding;
        this.key = Objects.requireNonNull(key, "key");
        this.consistent = consistent;
        this.expiry = expiry;
    }

    /**
     * {@return the eventually consistent read of an item}
     *
     * @param <T> the item type
     */
    public static <T> Get<T> of(Binding<T> binding, Key<? extends T> key) {
        return new Get<>(binding, key, false, Option.none());
    }

    /** {@return the same read, consistent: it sees every write that was acknowledged before, at twice the cost} */
    public Get<T> consistent() {
        return new Get<>(binding, key, true, expiry);
    }

    /**
     * {@return the same read, for which an item is not there if it is expired when this word is said: DynamoDB deletes it later}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the schema has no time to live
     */
    public Get<T> unexpired() {
        return new Get<>(binding, key, consistent, Option.some(binding.expiry()));
    }

    /**
     * {@return the same read of a part of the item}
     *
     * <p>The key is read too, so that the item can be told from others.
     *
     * @param <V> the record of the part
     */
    public <V> ItemRead<V> select(View<? super T, V> view) {
        return new ViewedGet<>(this, Objects.requireNonNull(view, "view"));
    }

    @Override
    Binding<T> binding() {
        return binding;
    }

    @Override
    Option<Expiry<T>> expiry() {
        return expiry;
    }

    @Override
    Key<? extends T> key() {
        return key;
    }

    @Override
    public GetItemRequest request() {
        GetItemRequest.Builder request = GetItemRequest.builder()
                .overrideConfiguration(binding.configuration().getOrNull())
                .returnConsumedCapacity(binding.capacity().getOrNull())
                .tableName(binding.tableName())
                .key(binding.keyOf(key));
        return (consistent ? request.consistentRead(true) : request).build();
    }

    @Override
    T found(Map<String, AttributeValue> item) {
        return binding.read(item);
    }

    @Override
    Object state() {
        return Tuple.of(binding, key, consistent, expiry);
    }

    /** {@return the operation, its table and the key's hash} */
    @Override
    public String toString() {
        return "Get[" + binding + ", " + key + "]";
    }
}
