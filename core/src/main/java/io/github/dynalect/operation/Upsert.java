package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Changes the item with a key, or creates it, if there is none. Returns the item after the change.
 *
 * <p>All actions see the item as it was before any of them; one that is not there yet has nothing but its key. An upsert must
 * store all attributes that every item has, for it may create an item that nobody could read; and it must not only remove,
 * for then it would create none.
 *
 * @param <T> the item type
 */
public final class Upsert<T> extends ItemUpdate<T, Upsert<T>> {
    private Upsert(UpdatePlan<T> plan) {
        super(plan);
    }

    /**
     * {@return an upsert without actions yet}
     *
     * @param <T> the item type
     */
    public static <T> Upsert<T> of(Binding<T> binding, Key<? extends T> key) {
        return new Upsert<>(
                new UpdatePlan<>(binding, Objects.requireNonNull(key, "key"), UpdateAction.none(), Condition.always()));
    }

    /** {@return the same upsert, which returns the item before the change; none if it was created} */
    public ConditionalWrite<UpdateItemRequest, T, Option<T>> returningOld() {
        return answered("old", ReturnValue.ALL_OLD, this::before);
    }

    private Option<T> before(Map<String, AttributeValue> attributes) {
        return Option.when(!attributes.isEmpty(), () -> binding().written(attributes));
    }

    @Override
    Upsert<T> of(UpdatePlan<T> changed) {
        return new Upsert<>(changed);
    }

    @Override
    UpdatePlan<T> sent() {
        Vector<String> stored = Outcome.attributes(plan().action(), Outcome.Presence.PRESENT);
        Vector<String> unassigned = binding()
                .schema()
                .requiredNames()
                .removeAll(binding().schema().keyNames())
                .removeAll(stored);
        if (!unassigned.isEmpty()) {
            throw Rule.UPSERT_INCOMPLETE.refuse(
                    "upsert of " + binding(),
                    "nothing stored in " + unassigned.mkString(", "),
                    "set these too, or update an item that is there");
        }
        if (!Outcome.makesItem(plan().action())) {
            throw Rule.UPSERT_INCOMPLETE.refuse(
                    "upsert of " + binding(),
                    "nothing but removals, of which DynamoDB makes no item",
                    "set something too, or update an item that is there");
        }
        return plan();
    }

    /** {@return the operation, its table, the key's hash, the actions and the condition, without values} */
    @Override
    public String toString() {
        return "Upsert" + plan();
    }
}
