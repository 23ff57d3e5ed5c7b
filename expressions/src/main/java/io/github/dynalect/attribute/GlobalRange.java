package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyCondition;

/**
 * What a query of a global index reads: the items with some equal key attributes, or a range of these.
 *
 * @param <T> the item type
 */
public abstract sealed class GlobalRange<T> permits IndexRange, PartialRange {
    private final KeyCondition<T> condition;

    GlobalRange(KeyCondition<T> condition) {
        this.condition = condition;
    }

    /** {@return the key condition that says so; it knows the index that it belongs to} */
    public final KeyCondition<T> condition() {
        return condition;
    }

    @Override
    public final String toString() {
        return condition.toString();
    }
}
