package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.render.WriteExpressions;
import io.vavr.collection.Vector;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * What an update, an upsert or a merge is made of.
 *
 * @param binding where it goes
 * @param key the key of the item
 * @param action what changes
 * @param condition what must hold of the item before
 */
record UpdatePlan<T>(Binding<T> binding, Key<? extends T> key, UpdateAction<T> action, Condition<T> condition) {
    static <T> UpdatePlan<T> of(Binding<T> binding, Key<? extends T> key) {
        Objects.requireNonNull(key, "key");
        binding.lifecycle().ofKey();
        return new UpdatePlan<>(binding.begun(), key, UpdateAction.none(), Condition.always());
    }

    /** The same plan, with what the schema does by itself where an item changes. */
    UpdatePlan<T> changing() {
        return new UpdatePlan<>(binding, key, binding.lifecycle().changing(key, action), condition);
    }

    /** Whether the item is the same after it once more: a version counts on each time. */
    boolean isIdempotent() {
        return changing().action().isIdempotent();
    }

    UpdatePlan<T> with(UpdateAction<? super T> also) {
        Objects.requireNonNull(also, "action");
        return new UpdatePlan<>(binding, key, action.and(binding.allowed(also)), condition);
    }

    UpdatePlan<T> onlyIf(Condition<? super T> also) {
        return new UpdatePlan<>(binding, key, action, condition.and(Objects.requireNonNull(also, "condition")));
    }

    /** The existence of the item goes before the user's conditions: it is the first thing to fail. */
    UpdatePlan<T> ofItemThatExists() {
        return new UpdatePlan<>(binding, key, action, binding.exists().and(condition));
    }

    /** The same plan, if there is something to do. */
    UpdatePlan<T> withActions() {
        if (action.isEmpty()) {
            throw Rule.UPDATE_EMPTY.refuse("update of " + binding, "no action", "give one, or do not send the request");
        }
        return this;
    }

    /** The same plan, with what the keys of indexes need where their parts change. */
    UpdatePlan<T> following() {
        return new UpdatePlan<>(
                binding,
                key,
                action.and(binding.fitting(binding.schema().changes().following(action, key, condition))),
                condition);
    }

    /** The same plan, if an item that is made by it can be read. */
    UpdatePlan<T> mayCreate() {
        UpdateAction<T> ofKind =
                binding.kinds().creating(binding.lifecycle().creating(key, action), "upsert of " + binding);
        UpdateAction<T> creating =
                ofKind.and(binding.fitting(binding.schema().changes().creating(ofKind, key, condition)));
        Vector<String> unassigned = binding.schema()
                .requiredNames()
                .removeAll(binding.schema().keyNames())
                .removeAll(Outcome.stored(creating));
        if (!unassigned.isEmpty()) {
            throw Rule.UPSERT_INCOMPLETE.refuse(
                    "upsert of " + binding,
                    "nothing stored in " + unassigned.mkString(", "),
                    "set these too, or update an item that is there");
        }
        if (!Outcome.makesItem(creating)) {
            throw Rule.UPSERT_INCOMPLETE.refuse(
                    "upsert of " + binding,
                    "nothing but removals, of which DynamoDB makes no item",
                    "set something too, or update an item that is there");
        }
        return new UpdatePlan<>(binding, key, creating, condition);
    }

    /** An item of its key alone may be merged: then there is nothing to set, and the request has no update expression. */
    Rendered rendered() {
        return action.isEmpty()
                ? Renderer.render(WriteExpressions.onlyIf(binding.tested(condition)))
                : Renderer.render(UpdateExpressions.<T>update(action).onlyIf(binding.tested(condition)));
    }

    UpdateItemRequest request(ReturnValue returned) {
        Rendered rendered = rendered();
        return UpdateItemRequest.builder()
                .overrideConfiguration(binding.configuration().getOrNull())
                .returnConsumedCapacity(binding.capacity().getOrNull())
                .tableName(binding.tableName())
                .key(binding.keyOf(key))
                .updateExpression(rendered.update().getOrNull())
                .conditionExpression(rendered.condition().getOrNull())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values())
                .returnValues(returned)
                .returnValuesOnConditionCheckFailure(
                        Binding.currentItem(rendered).getOrNull())
                .build();
    }

    <R> Exchange<UpdateItemRequest, UpdateItemResponse, R> exchange(Answer<R> answer) {
        return binding.about(
                key,
                ApiAction.updateItem(),
                request(answer.returned()),
                response -> answer.reader().apply(response.attributes()));
    }

    Exchange<UpdateItemRequest, UpdateItemResponse, T> after() {
        return exchange(new Answer<>("new", Vector.empty(), ReturnValue.ALL_NEW, binding::written));
    }

    /** {@return the table, the key's hash, the actions and the condition, without values} */
    @Override
    public String toString() {
        return "[" + binding + ", " + key + ", " + action
                + (condition instanceof Condition.Always ? "]" : ", " + condition + "]");
    }
}
