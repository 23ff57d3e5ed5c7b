package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyCondition;

/**
 * What a query of an index reads: the items with some equal key attributes, or a range of these.
 *
 * @param <T> the item type
 */
public sealed class IndexRange<T> permits OrderedIndexRange {
    private final KeyCondition<T> condition;

    IndexRange(KeyCondition<T> condition) {
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
