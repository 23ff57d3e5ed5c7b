package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.render.WriteExpressions;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
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
    UpdatePlan<T> with(UpdateAction<? super T> also) {
        return new UpdatePlan<>(binding, key, action.and(binding.allowed(also)), condition);
    }

    UpdatePlan<T> onlyIf(Condition<? super T> also) {
        return new UpdatePlan<>(binding, key, action, condition.and(also));
    }

    /** An item of its key alone may be merged: then there is nothing to set, and the request has no update expression. */
    Rendered rendered() {
        return action.isEmpty()
                ? Renderer.render(WriteExpressions.onlyIf(binding.tested(condition)))
                : Renderer.render(UpdateExpressions.<T>update(action).onlyIf(binding.tested(condition)));
    }

    UpdateItemRequest request(ReturnValue returned) {
        Rendered rendered = rendered();
        UpdateItemRequest.Builder request = UpdateItemRequest.builder()
                .overrideConfiguration(binding.configuration().getOrNull())
                .returnConsumedCapacity(binding.capacity().getOrNull())
                .tableName(binding.tableName())
                .key(binding.keyOf(key))
                .updateExpression(rendered.update().getOrNull())
                .conditionExpression(rendered.condition().getOrNull())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values())
                .returnValues(returned);
        return rendered.condition().isEmpty()
                ? request.build()
                : request.returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .build();
    }

    <R> Exchange<UpdateItemRequest, UpdateItemResponse, R> exchange(
            ReturnValue returned, Function<Map<String, AttributeValue>, R> reader) {
        return binding.about(
                key, ApiAction.UPDATE_ITEM, request(returned), answer -> reader.apply(answer.attributes()));
    }

    Exchange<UpdateItemRequest, UpdateItemResponse, T> after() {
        return exchange(ReturnValue.ALL_NEW, binding::written);
    }

    /** {@return the table, the key's hash, the actions and the condition, without values} */
    @Override
    public String toString() {
        return "[" + binding + ", " + key + ", " + action + ", " + condition + "]";
    }
}
