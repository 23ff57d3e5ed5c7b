package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.schema.ItemVersion;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

/**
 * Stores an item, only if a condition holds of the stored one with its key. Returns the item as it is stored.
 *
 * @param <T> the item type
 */
public final class ConditionalPut<T> extends ConditionalWrite<PutItemRequest, T, T> implements TransactionAction<T> {
    private final PutPlan<T> plan;

    ConditionalPut(PutPlan<T> plan) {
        this.plan = plan;
    }

    /** {@return the same put, only if there is no item with its key, too} */
    public ConditionalPut<T> ifAbsent() {
        return new ConditionalPut<>(plan.ifAbsent());
    }

    /**
     * {@return the same put, only if there is no item with its key, or one that is expired, too}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the schema has no time to live
     */
    public ConditionalPut<T> ifAbsentOrExpired() {
        return new ConditionalPut<>(plan.ifAbsentOrExpired());
    }

    /** {@return the same put, only if there is an item with its key, too} */
    public ConditionalPut<T> ifExists() {
        return onlyIf(plan.binding().exists());
    }

    /** {@return the same put, only if this condition holds too} */
    public ConditionalPut<T> onlyIf(Condition<? super T> also) {
        return new ConditionalPut<>(plan.onlyIf(Objects.requireNonNull(also, "condition")));
    }

    /** {@return the same put, which returns the item that was in its place, if any} */
    public ConditionalWrite<PutItemRequest, T, Option<T>> returningOld() {
        return new ConditionallyAnswered<>(this, "old", Vector.empty(), plan.binding(), plan::replaced);
    }

    /**
     * {@return the expressions of the request, rendered: to look at, or to log}
     *
     * @throws io.github.dynalect.refusal.RefusedException if an expression is one that DynamoDB would refuse
     */
    public Rendered rendered() {
        return plan.rendered();
    }

    @Override
    public PutItemRequest request() {
        return plan.request();
    }

    @Override
    Option<ItemVersion> asked() {
        return plan.asked();
    }

    @Override
    Binding<T> binding() {
        return plan.binding();
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
        return TransactionPart.put(plan.binding(), plan.stored().message()).asking(asked());
    }

    /** {@return the operation, its table, the key's hash and the condition} */
    @Override
    public String toString() {
        return plan.toString();
    }
}
