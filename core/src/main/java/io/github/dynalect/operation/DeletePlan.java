package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.WriteExpressions;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * What a deletion is made of; without a condition, it is one that always holds.
 *
 * @param asked the version that the stored item must have; 0 if none must be stored
 */
record DeletePlan<T>(Binding<T> binding, Key<? extends T> key, Condition<T> condition, Option<Long> asked) {
    DeletePlan<T> onlyIf(Condition<? super T> also) {
        return new DeletePlan<>(binding, key, condition.and(also), asked);
    }

    DeletePlan<T> unversioned() {
        return new DeletePlan<>(binding, key, condition, Option.none());
    }

    Rendered rendered() {
        Condition<T> unchanged = binding.lifecycle().unchanged(asked);
        return Renderer.render(WriteExpressions.onlyIf(binding.tested(unchanged.and(condition))));
    }

    DeleteItemRequest request() {
        Rendered rendered = rendered();
        return DeleteItemRequest.builder()
                .overrideConfiguration(binding.configuration().getOrNull())
                .returnConsumedCapacity(binding.capacity().getOrNull())
                .tableName(binding.tableName())
                .key(binding.keyOf(key))
                .conditionExpression(rendered.condition().getOrNull())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values())
                .returnValuesOnConditionCheckFailure(
                        Binding.currentItem(rendered).getOrNull())
                .build();
    }

    Exchange<DeleteItemRequest, DeleteItemResponse, Done> done() {
        return binding.about(key, ApiAction.deleteItem(), request(), answer -> Done.DONE);
    }

    Exchange<DeleteItemRequest, DeleteItemResponse, Option<T>> deleted() {
        return binding.about(
                key,
                ApiAction.deleteItem(),
                request().toBuilder().returnValues(ReturnValue.ALL_OLD).build(),
                answer -> Option.when(answer.hasAttributes(), () -> binding.written(answer.attributes())));
    }

    @Override
    public String toString() {
        return "Delete[" + binding + ", " + key
                + (condition instanceof Condition.Always ? "]" : ", " + condition + "]");
    }
}
