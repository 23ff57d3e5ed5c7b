package io.github.dynalect.operation;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.expression.Condition;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/**
 * Stores an item, in place of the one with its key, if there is one.
 *
 * @param <T> the item type
 */
public final class Put<T> {
    private final Binding<T> binding;
    private final T item;

    private Put(Binding<T> binding, T item) {
        this.binding = binding;
        this.item = Objects.requireNonNull(item, "item");
    }

    /**
     * {@return the put of an item}
     *
     * @param <T> the item type
     */
    public static <T> Put<T> of(Binding<T> binding, T item) {
        return new Put<>(binding, item);
    }

    /** {@return the same put, only if there is no item with its key: a creation} */
    public ConditionalPut<T> ifAbsent() {
        return onlyIf(binding.absent());
    }

    /** {@return the same put, only if there is an item with its key: a replacement} */
    public ConditionalPut<T> ifExists() {
        return onlyIf(binding.exists());
    }

    /** {@return the same put, only if the condition holds of the stored item} */
    public ConditionalPut<T> onlyIf(Condition<? super T> condition) {
        return new ConditionalPut<>(binding, item, Condition.<T>allOf(condition));
    }

    /**
     * {@return the request that {@link #execute} sends}
     *
     * @throws io.github.dynalect.refusal.RefusedException if DynamoDB cannot store a value of the item faithfully
     */
    public PutItemRequest request() {
        return PutItemRequest.builder()
                .tableName(binding.tableName())
                .item(binding.schema().encode(item))
                .build();
    }

    /**
     * {@return the item as it is stored}
     *
     * @throws io.github.dynalect.refusal.RefusedException if DynamoDB cannot store a value of the item faithfully; then
     *     nothing is sent
     */
    @CanIgnoreReturnValue
    public T execute() {
        PutItemRequest request = request();
        T stored = binding.toBeStored(request.item());
        binding.executor().putItem(request);
        return stored;
    }

    /** {@return the operation, its table and the key's hash} */
    @Override
    public String toString() {
        return "Put[" + binding + ", " + binding.schema().keyOf(item) + "]";
    }
}
