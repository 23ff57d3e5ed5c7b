package io.github.dynalect.operation;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;

/**
 * Deletes the item with a key, if there is one.
 *
 * @param <T> the item type
 */
public final class Delete<T> {
    private final Binding<T> binding;
    private final Key<? extends T> key;

    private Delete(Binding<T> binding, Key<? extends T> key) {
        this.binding = binding;
        this.key = Objects.requireNonNull(key, "key");
    }

    /**
     * {@return the deletion of an item}
     *
     * @param <T> the item type
     */
    public static <T> Delete<T> of(Binding<T> binding, Key<? extends T> key) {
        return new Delete<>(binding, key);
    }

    /** {@return the same deletion, only if there is such an item} */
    public ConditionalDelete<T> ifExists() {
        return onlyIf(binding.exists());
    }

    /** {@return the same deletion, only if the condition holds of the item} */
    public ConditionalDelete<T> onlyIf(Condition<? super T> condition) {
        return new ConditionalDelete<>(binding, key, Condition.<T>allOf(condition));
    }

    /**
     * {@return the request that {@link #execute} sends}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the key is not one of the table
     */
    public DeleteItemRequest request() {
        return DeleteItemRequest.builder()
                .tableName(binding.tableName())
                .key(binding.keyOf(key))
                .build();
    }

    /**
     * {@return that it is done; also if there was no such item}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the key is not one of the table; then nothing is sent
     */
    @CanIgnoreReturnValue
    public Done execute() {
        binding.executor().deleteItem(request());
        return Done.DONE;
    }

    /** {@return the operation, its table and the key's hash} */
    @Override
    public String toString() {
        return "Delete[" + binding + ", " + key + "]";
    }
}
