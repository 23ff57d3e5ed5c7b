package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.refusal.Rule;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Changes the item with a key, which must be there: an update never creates one. Returns the item after the change.
 *
 * <p>All actions see the item as it was before any of them.
 *
 * @param <T> the item type
 */
public final class Update<T> extends ItemUpdate<T, Update<T>> {
    private Update(UpdatePlan<T> plan) {
        super(plan);
    }

    /**
     * {@return an update without actions yet}
     *
     * @param <T> the item type
     */
    public static <T> Update<T> of(Binding<T> binding, Key<? extends T> key) {
        return new Update<>(
                new UpdatePlan<>(binding, Objects.requireNonNull(key, "key"), UpdateAction.none(), Condition.always()));
    }

    /** {@return the same update, which returns the item before the change} */
    public ConditionalWrite<UpdateItemRequest, T, T> returningOld() {
        return answered("old", ReturnValue.ALL_OLD, binding()::written);
    }

    @Override
    Update<T> of(UpdatePlan<T> changed) {
        return new Update<>(changed);
    }

    @Override
    UpdatePlan<T> sent() {
        UpdatePlan<T> plan = plan();
        if (plan.action().isEmpty()) {
            throw Rule.UPDATE_EMPTY.refuse(
                    "update of " + binding(), "no action", "give one, or do not send the request");
        }
        return new UpdatePlan<>(
                binding(), plan.key(), plan.action(), binding().exists().and(plan.condition()));
    }

    /** {@return the operation, its table, the key's hash, the actions and the condition, without values} */
    @Override
    public String toString() {
        return "Update" + plan();
    }
}
