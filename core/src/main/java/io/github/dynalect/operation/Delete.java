package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.ItemVersion;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;

/**
 * Deletes the item with a key, if there is one; or an item, if it is stored with the version that it has.
 *
 * @param <T> the item type
 */
public final class Delete<T> extends Write<DeleteItemRequest, Done> implements TransactionAction<T>, BatchAction<T> {
    private final DeletePlan<T> plan;

    private Delete(DeletePlan<T> plan) {
        this.plan = plan;
    }

    /**
     * {@return the deletion of an item}
     *
     * @param <T> the item type
     */
    public static <T> Delete<T> of(Binding<T> binding, Key<? extends T> key) {
        return new Delete<>(DeletePlan.of(binding, key));
    }

    /**
     * {@return the deletion of an item with the version that it has, if the schema keeps one}
     *
     * @param <T> the item type
     * @throws io.github.dynalect.refusal.RefusedException if the item has no key
     */
    public static <T> Delete<T> ofItem(Binding<T> binding, T item) {
        return new Delete<>(DeletePlan.ofItem(binding, item));
    }

    /**
     * {@return the same deletion, whatever version the stored item has}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the schema keeps no version
     */
    public Delete<T> unversioned() {
        plan.lifecycle().versioned("deletion from " + plan.binding());
        return new Delete<>(plan.unversioned());
    }

    /**
     * {@return the same deletion of an item, with {@code attempt()}: it happens only if the stored item has its version, as it
     * does without this word}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the schema keeps no version, or if it is the deletion by a key,
     *     which has none
     */
    public ConditionalDelete<T> ifUnchanged() {
        plan.lifecycle().asked(plan.asked(), "deletion from " + plan.binding());
        return new ConditionalDelete<>(plan);
    }

    /** {@return the same deletion, only if there is such an item} */
    public ConditionalDelete<T> ifExists() {
        return onlyIf(plan.binding().exists());
    }

    /** {@return the same deletion, only if the condition holds of the item} */
    public ConditionalDelete<T> onlyIf(Condition<? super T> condition) {
        return new ConditionalDelete<>(plan.onlyIf(Objects.requireNonNull(condition, "condition")));
    }

    /** {@return the same deletion, which returns the item that was deleted, if there was one} */
    public Write<DeleteItemRequest, Option<T>> returningOld() {
        return new Answered<>(this, "old", Vector.empty(), plan::deleted);
    }

    @Override
    public DeleteItemRequest request() {
        return plan.request();
    }

    @Override
    Exchange<DeleteItemRequest, DeleteItemResponse, Done> exchange() {
        return plan.done();
    }

    @Override
    Option<Binding<?>> conditional() {
        return Option.some(plan.binding());
    }

    @Override
    Option<ItemVersion> asked() {
        return plan.asked();
    }

    @Override
    Object state() {
        return plan;
    }

    @Override
    public TransactionPart<T> inTransaction() {
        return TransactionPart.delete(plan.binding(), plan.done().message()).asking(asked());
    }

    @Override
    public BatchPart inBatch() {
        if (plan.binding().schema().keptKinds().isDefined()) {
            throw Rule.KIND_BATCH.refuse(
                    "deletion from " + plan.binding(),
                    "a deletion of one kind",
                    "delete one by one, or by a key and the table of all kinds");
        }
        plan.lifecycle().unasked(asked(), "deletion from " + plan.binding());
        return BatchPart.delete(plan.binding(), plan.key());
    }

    /** {@return the operation, its table and the key's hash} */
    @Override
    public String toString() {
        return plan.toString();
    }
}
