package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.schema.ItemVersion;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

/**
 * Stores an item, in place of the one with its key, if there is one. Returns the item as it is stored.
 *
 * <p>If the schema keeps a version, the item replaces the one with its version alone, and gets the next one. The time of the
 * last change, if the schema keeps it, is that at which the operation was made, however often it is sent; so is an identifier.
 *
 * @param <T> the item type
 */
public final class Put<T> extends Write<PutItemRequest, T> implements TransactionAction<T>, BatchAction<T> {
    private final PutPlan<T> plan;

    private Put(PutPlan<T> plan) {
        this.plan = plan;
    }

    /**
     * {@return the put of an item}
     *
     * @param <T> the item type
     */
    public static <T> Put<T> of(Binding<T> binding, T item) {
        return new Put<>(PutPlan.of(binding, Objects.requireNonNull(item, "item")));
    }

    /** The item, with the identifier that is made for it. */
    T item() {
        return plan.item();
    }

    /** {@return the same put, only if there is no item with its key: a creation} */
    public ConditionalPut<T> ifAbsent() {
        return new ConditionalPut<>(plan.ifAbsent());
    }

    /** {@return the same put, only if there is an item with its key: a replacement} */
    public ConditionalPut<T> ifExists() {
        return onlyIf(plan.binding().exists());
    }

    /**
     * {@return the same put, only if there is no item with its key, or one that is expired: DynamoDB deletes these later}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the schema has no time to live
     */
    public ConditionalPut<T> ifAbsentOrExpired() {
        return new ConditionalPut<>(plan.ifAbsentOrExpired());
    }

    /**
     * {@return the same put, with {@code attempt()}: it happens only if the stored item has the version of this one, as it does
     * without this word}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the schema keeps no version
     */
    public ConditionalPut<T> ifUnchanged() {
        plan.binding().lifecycle(plan.item()).versioned("put to " + plan.binding());
        return new ConditionalPut<>(plan);
    }

    /** {@return the same put, only if the condition holds of the stored item} */
    public ConditionalPut<T> onlyIf(Condition<? super T> condition) {
        return new ConditionalPut<>(plan.onlyIf(Objects.requireNonNull(condition, "condition")));
    }

    /** {@return the same put, which returns the item that was in its place, if any} */
    public Write<PutItemRequest, Option<T>> returningOld() {
        return new Answered<>(this, "old", Vector.empty(), plan::replaced);
    }

    @Override
    public PutItemRequest request() {
        return plan.request();
    }

    @Override
    Exchange<PutItemRequest, PutItemResponse, T> exchange() {
        return plan.stored();
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
        return TransactionPart.put(plan.binding(), plan.stored().message()).asking(asked());
    }

    @Override
    public BatchPart inBatch() {
        plan.binding().lifecycle().unasked(asked(), "put to " + plan.binding());
        return BatchPart.put(plan.binding(), plan.item());
    }

    /** {@return the operation, its table and the key's hash} */
    @Override
    public String toString() {
        return plan.toString();
    }
}
