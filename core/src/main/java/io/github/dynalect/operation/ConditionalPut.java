package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.WriteExpressions;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * Stores an item, only if a condition holds of the stored one with its key. Returns the item as it is stored.
 *
 * @param <T> the item type
 */
public final class ConditionalPut<T> extends ConditionalWrite<T, T> {
    private final Binding<T> binding;
    private final T item;
    private final Condition<T> condition;

    ConditionalPut(Binding<T> binding, T item, Condition<T> condition) {
        this.binding = binding;
        this.item = item;
        this.condition = condition;
    }

    /** {@return the same put, only if there is no item with its key, too} */
    public ConditionalPut<T> ifAbsent() {
        return onlyIf(binding.absent());
    }

    /** {@return the same put, only if there is an item with its key, too} */
    public ConditionalPut<T> ifExists() {
        return onlyIf(binding.exists());
    }

    /** {@return the same put, only if this condition holds too} */
    public ConditionalPut<T> onlyIf(Condition<? super T> also) {
        return new ConditionalPut<>(binding, item, condition.and(also));
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
     * @throws io.github.dynalect.refusal.RefusedException if the item or the condition is one that DynamoDB would refuse
     */
    public PutItemRequest request() {
        Rendered rendered = rendered();
        return PutItemRequest.builder()
                .tableName(binding.tableName())
                .item(binding.schema().encode(item))
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
    T send() {
        PutItemRequest request = request();
        T stored = binding.toBeStored(request.item());
        binding.executor().putItem(request);
        return stored;
    }

    /** {@return the operation, its table, the key's hash and the condition} */
    @Override
    public String toString() {
        return "Put[" + binding + ", " + binding.schema().keyOf(item) + ", " + condition + "]";
    }
}
