package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Changes the item with a key, or creates it, only if a condition holds of what is there. Returns the item after the change.
 *
 * @param <T> the item type
 */
public final class ConditionalUpsert<T> extends ConditionalUpdate<T> {
    ConditionalUpsert(UpdatePlan<T> plan) {
        super(plan);
    }

    /** {@return the same upsert, only if this condition holds too} */
    public ConditionalUpsert<T> onlyIf(Condition<? super T> also) {
        return new ConditionalUpsert<>(plan().onlyIf(also));
    }

    /** {@return the same upsert, which returns the item before the change; none if it was created} */
    public ConditionalWrite<UpdateItemRequest, T, Option<T>> returningOld() {
        return answered(Answer.oldIfAny(plan().binding()));
    }

    @Override
    UpdatePlan<T> sent() {
        return plan().mayCreate();
    }

    /** {@return the operation, its table, the key's hash, the actions and the condition, without values} */
    @Override
    public String toString() {
        return "Upsert" + plan();
    }
}
