package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.WriteExpressions;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * Deletes the item with a key, only if a condition holds of it.
 *
 * @param <T> the item type
 */
public final class ConditionalDelete<T> extends ConditionalWrite<T, Done> {
    private final Binding<T> binding;
    private final Key<? extends T> key;
    private final Condition<T> condition;

    ConditionalDelete(Binding<T> binding, Key<? extends T> key, Condition<T> condition) {
        this.binding = binding;
        this.key = key;
        this.condition = condition;
    }

    /** {@return the same deletion, only if there is such an item, too} */
    public ConditionalDelete<T> ifExists() {
        return onlyIf(binding.exists());
    }

    /** {@return the same deletion, only if this condition holds too} */
    public ConditionalDelete<T> onlyIf(Condition<? super T> also) {
        return new ConditionalDelete<>(binding, key, condition.and(also));
    }

    /**
     * {@return the expressions of the request, rendered: to look at, or to log}
     *
     * @throws io.github.dynalect.refusal.RefusedException if an expression is one that DynamoDB would refuse
     */
    public Rendered rendered() {
        return Renderer.render(WriteExpressions.onlyIf(condition));
    }

    /**
     * {@return the request that {@link #execute} sends}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the key is not one of the table, or the condition one that
     *     DynamoDB would refuse
     */
    public DeleteItemRequest request() {
        Rendered rendered = rendered();
        return DeleteItemRequest.builder()
                .tableName(binding.tableName())
                .key(binding.keyOf(key))
                .conditionExpression(rendered.condition().getOrNull())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values())
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    @Override
    Binding<T> binding() {
        return binding;
    }

    @Override
    Done send() {
        binding.executor().deleteItem(request());
        return Done.DONE;
    }

    /** {@return the operation, its table, the key's hash and the condition} */
    @Override
    public String toString() {
        return "Delete[" + binding + ", " + key + ", " + condition + "]";
    }
}
