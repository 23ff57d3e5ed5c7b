package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.WriteExpressions;
import io.github.dynalect.schema.ItemLifecycle;
import io.github.dynalect.schema.ItemVersion;
import io.github.dynalect.schema.Lifecycle;
import io.vavr.control.Option;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * What a deletion is made of; without a condition, it is one that always holds.
 *
 * @param kept what the item's kind keeps by itself, or the schema, if the deletion is one by a key
 * @param asked the version that the stored item must have; 0 if none must be stored
 */
record DeletePlan<T>(
        Binding<T> binding, Key<? extends T> key, Condition<T> condition, Lifecycle kept, Option<ItemVersion> asked) {
    static <T> DeletePlan<T> of(Binding<T> binding, Key<? extends T> key) {
        return new DeletePlan<>(
                binding,
                Objects.requireNonNull(key, "key"),
                Condition.always(),
                binding.schema().lifecycle(),
                Option.none());
    }

    static <T> DeletePlan<T> ofItem(Binding<T> binding, T item) {
        ItemLifecycle<T> lifecycle = binding.schema().lifecycleOf(item);
        return new DeletePlan<>(
                binding, binding.schema().keyOf(item), Condition.always(), lifecycle.kept(), lifecycle.version());
    }

    LifecycleWords<T> lifecycle() {
        return new LifecycleWords<>(binding, kept);
    }

    DeletePlan<T> onlyIf(Condition<? super T> also) {
        return new DeletePlan<>(binding, key, condition.and(also), kept, asked);
    }

    DeletePlan<T> unversioned() {
        return new DeletePlan<>(binding, key, condition, kept, Option.none());
    }

    Rendered rendered() {
        Condition<T> unchanged = lifecycle().unchanged(asked);
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
