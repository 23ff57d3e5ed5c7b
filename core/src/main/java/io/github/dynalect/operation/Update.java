package io.github.dynalect.operation;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.SetAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.UpdateExpressions;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Changes the item with a key, which must be there: an update never creates one. Returns the item after the change.
 *
 * <p>All actions see the item as it was before any of them.
 *
 * @param <T> the item type
 */
public final class Update<T> extends ConditionalWrite<T, T> {
    private final UpdatePlan<T> plan;

    private Update(UpdatePlan<T> plan) {
        this.plan = plan;
    }

    /**
     * {@return an update without actions yet}
     *
     * @param <T> the item type
     */
    public static <T> Update<T> of(Binding<T> binding, Key<? extends T> key) {
        return new Update<>(ImmutableUpdatePlan.<T>builder()
                .binding(binding)
                .key(Objects.requireNonNull(key, "key"))
                .build());
    }

    /**
     * {@return the same update with an action more}
     *
     * @throws io.github.dynalect.refusal.RefusedException if another action touches the same place, or the action a key
     *     attribute
     */
    public Update<T> with(UpdateAction<? super T> action) {
        Objects.requireNonNull(action, "action");
        action.targets().forEach(this::refuseKey);
        return new Update<>(
                ImmutableUpdatePlan.copyOf(plan).withAction(plan.action().and(action)));
    }

    private void refuseKey(Path target) {
        if (plan.binding().schema().keyNames().contains(target.attribute())) {
            throw Rule.KEY_UPDATED.refuse(target.toString(), "a key attribute", "delete the item and put another");
        }
    }

    /**
     * {@return the same update, with a value stored; one that is stored as absent, such as an empty set, is removed}
     *
     * @param <V> the type of the value
     */
    public <V> Update<T> set(Attribute<? super T, V> attribute, V value) {
        return with(attribute.set(value));
    }

    /** {@return the same update, with a number stored} */
    public Update<T> set(NumberAttribute<? super T, ?> attribute, long value) {
        return with(attribute.set(value));
    }

    /**
     * {@return the same update, with a value stored, or removed if there is none}
     *
     * @param <V> the type of the value
     */
    public <V> Update<T> setOrRemove(Attribute<? super T, V> attribute, Option<? extends V> value) {
        return with(attribute.setOrRemove(value));
    }

    /**
     * {@return the same update, with an amount added to a number; where there is none, the amount is stored}
     *
     * @param <N> the type of the number
     */
    public <N extends Number> Update<T> add(NumberAttribute<? super T, N> attribute, N amount) {
        return with(attribute.add(amount));
    }

    /** {@return the same update, with an amount added to a number; where there is none, the amount is stored} */
    public Update<T> add(NumberAttribute<? super T, ?> attribute, long amount) {
        return with(attribute.add(amount));
    }

    /**
     * {@return the same update, with members put into a set}
     *
     * @param <E> the type of the members
     */
    @SafeVarargs
    public final <E> Update<T> add(SetAttribute<? super T, E> attribute, E first, E... rest) {
        List<E> members = new ArrayList<>();
        members.add(first);
        for (E member : rest) {
            members.add(member);
        }
        return addAll(attribute, members);
    }

    /**
     * {@return the same update, with members put into a set; of none, without this action}
     *
     * @param <E> the type of the members
     */
    public <E> Update<T> addAll(SetAttribute<? super T, E> attribute, Iterable<? extends E> members) {
        return with(attribute.addAll(members));
    }

    /** {@return the same update, with an attribute removed} */
    public Update<T> remove(Attribute<? super T, ?> attribute) {
        return with(attribute.remove());
    }

    /** {@return the same update, only if the condition holds of the item before; conditions given twice must all hold} */
    public Update<T> onlyIf(Condition<? super T> condition) {
        Objects.requireNonNull(condition, "condition");
        return new Update<>(
                ImmutableUpdatePlan.copyOf(plan).withCondition(plan.condition().and(condition)));
    }

    /**
     * {@return the expressions of the request, rendered: to look at, or to log}
     *
     * @throws io.github.dynalect.refusal.RefusedException if an expression is one that DynamoDB would refuse
     */
    public Rendered rendered() {
        return Renderer.render(UpdateExpressions.<T>update(plan.action())
                .onlyIf(plan.binding().exists())
                .onlyIf(plan.condition()));
    }

    /**
     * {@return the request that {@link #execute} sends}
     *
     * @throws io.github.dynalect.refusal.RefusedException if there is no action, the key is not one of the table, or an
     *     expression is one that DynamoDB would refuse
     */
    public UpdateItemRequest request() {
        Rendered rendered = rendered();
        return UpdateItemRequest.builder()
                .tableName(plan.binding().tableName())
                .key(plan.binding().keyOf(plan.key()))
                .updateExpression(rendered.update().get())
                .conditionExpression(rendered.condition().get())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values())
                .returnValues(ReturnValue.ALL_NEW)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    @Override
    Binding<T> binding() {
        return plan.binding();
    }

    @Override
    T send() {
        return plan.binding()
                .written(plan.binding().executor().updateItem(request()).attributes());
    }

    /** {@return the operation, its table, the key's hash, the actions and the condition, without values} */
    @Override
    public String toString() {
        return "Update[" + plan.binding() + ", " + plan.key() + ", " + plan.action() + ", " + plan.condition() + "]";
    }
}
