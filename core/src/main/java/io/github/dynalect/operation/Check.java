package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.WriteExpressions;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * The demand that a condition hold of an item, in a transaction that does not change the item. It is no call: nothing but a
 * transaction can ask it.
 *
 * @param <T> the item type
 */
public final class Check<T> implements TransactionAction<T> {
    private final Binding<T> binding;
    private final Key<? extends T> key;
    private final Condition<T> condition;

    private Check(Binding<T> binding, Key<? extends T> key, Condition<T> condition) {
        this.binding = binding;
        this.key = key;
        this.condition = condition;
    }

    /**
     * {@return the check of an item}
     *
     * @param <T> the item type
     * @throws io.github.dynalect.refusal.RefusedException if the condition is one that always holds
     */
    public static <T> Check<T> of(Binding<T> binding, Key<? extends T> key, Condition<? super T> condition) {
        Objects.requireNonNull(binding, "binding");
        Objects.requireNonNull(condition, "condition");
        return new Check<>(
                binding,
                Objects.requireNonNull(key, "key"),
                Condition.<T>always().and(condition));
    }

    @Override
    public TransactionPart<T> inTransaction() {
        Rendered rendered = Renderer.render(WriteExpressions.onlyIf(binding.testedIfAny(condition)));
        return TransactionPart.check(
                binding,
                key,
                ConditionCheck.builder()
                        .tableName(binding.tableName())
                        .key(binding.keyOf(key))
                        .conditionExpression(rendered.condition()
                                .getOrElseThrow(() -> Rule.TRANSACTION_CHECK.refuse(
                                        "check of " + binding, "a condition that always holds", "leave the check out")))
                        .expressionAttributeNames(rendered.names())
                        .expressionAttributeValues(rendered.values())
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .build());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Check<?> check
                && binding.equals(check.binding)
                && key.equals(check.key)
                && condition.equals(check.condition);
    }

    @Override
    public int hashCode() {
        return Objects.hash(binding, key, condition);
    }

    /** {@return the operation, its table, the key's hash and the condition, without values} */
    @Override
    public String toString() {
        return "Check[" + binding + ", " + key + ", " + condition + "]";
    }
}
