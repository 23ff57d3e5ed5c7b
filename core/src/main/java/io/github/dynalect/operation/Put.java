package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

/**
 * Stores an item, in place of the one with its key, if there is one. Returns the item as it is stored.
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
        return new Put<>(new PutPlan<>(binding, Objects.requireNonNull(item, "item"), Condition.always()));
    }

    /** {@return the same put, only if there is no item with its key: a creation} */
    public ConditionalPut<T> ifAbsent() {
        return onlyIf(plan.binding().absent());
    }

    /** {@return the same put, only if there is an item with its key: a replacement} */
    public ConditionalPut<T> ifExists() {
        return onlyIf(plan.binding().exists());
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
    Object state() {
        return plan;
    }

    @Override
    public TransactionPart<T> inTransaction() {
        return TransactionPart.put(plan.binding(), plan.stored().message());
    }

    @Override
    public BatchPart inBatch() {
        Message<PutItemRequest, ?> put = plan.stored().message();
        return BatchPart.put(plan.binding(), put.key().get(), put.request().item());
    }

    /** {@return the operation, its table and the key's hash} */
    @Override
    public String toString() {
        return plan.toString();
    }
}
