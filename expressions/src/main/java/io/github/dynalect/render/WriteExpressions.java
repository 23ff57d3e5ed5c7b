package io.github.dynalect.render;

import io.github.dynalect.expression.Condition;

/**
 * The expressions of a put, a delete, or a condition check: a condition.
 *
 * @param condition what must hold of the stored item
 * @param <T> the item type
 */
public record WriteExpressions<T>(Condition<T> condition) {
    /** {@return the expressions of a write that happens only if the condition holds} */
    public static <T> WriteExpressions<T> onlyIf(Condition<T> condition) {
        return new WriteExpressions<>(condition);
    }
}
