package io.github.dynalect.render;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.UpdateAction;

/**
 * The expressions of an update: its actions, and a condition.
 *
 * @param update what changes
 * @param condition what must hold of the item as it is before
 * @param <T> the item type
 */
public record UpdateExpressions<T>(UpdateAction<? super T> update, Condition<? super T> condition) {
    /** {@return the expressions of an update without a condition} */
    public static <T> UpdateExpressions<T> update(UpdateAction<? super T> update) {
        return new UpdateExpressions<>(update, Condition.always());
    }

    /**
     * {@return the same update, only if the condition holds; conditions given twice must all hold}
     *
     * @param <S> the item type of both: this one's, or a kind of it
     */
    public <S extends T> UpdateExpressions<S> onlyIf(Condition<? super S> also) {
        return new UpdateExpressions<>(update, Condition.<S>allOf(condition, also));
    }
}
