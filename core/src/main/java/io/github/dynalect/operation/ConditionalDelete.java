package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.schema.ItemVersion;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;

/**
 * Deletes the item with a key, only if a condition holds of it.
 *
 * @param <T> the item type
 */
public final class ConditionalDelete<T> extends ConditionalWrite<DeleteItemRequest, T, Done>
        implements TransactionAction<T> {
    private final DeletePlan<T> plan;

    ConditionalDelete(DeletePlan<T> plan) {
        this.plan = plan;
    }

    /** {@return the same deletion, only if there is such an item, too} */
    public ConditionalDelete<T> ifExists() {
        return onlyIf(plan.binding().exists());
    }

    /** {@return the same deletion, only if this condition holds too} */
    public ConditionalDelete<T> onlyIf(Condition<? super T> also) {
        return new ConditionalDelete<>(plan.onlyIf(Objects.requireNonNull(also, "condition")));
    }

    /** {@return the same deletion, which returns the item that was deleted, if there was one} */
    public ConditionalWrite<DeleteItemRequest, T, Option<T>> returningOld() {
        return new ConditionallyAnswered<>(this, "old", Vector.empty(), plan.binding(), plan::deleted);
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
    public DeleteItemRequest request() {
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
    Exchange<DeleteItemRequest, DeleteItemResponse, Done> exchange() {
        return plan.done();
    }

    @Override
    Object state() {
        return plan;
    }

    @Override
    public TransactionPart<T> inTransaction() {
        return TransactionPart.delete(plan.binding(), plan.done().message()).asking(asked());
    }

    /** {@return the operation, its table, the key's hash and the condition} */
    @Override
    public String toString() {
        return plan.toString();
    }
}
