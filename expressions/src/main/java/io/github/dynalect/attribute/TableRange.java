package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyCondition;

/**
 * What a query of a table reads: a partition, or a range of one.
 *
 * @param <T> the item type
 */
public sealed class TableRange<T> permits OrderedPartition {
    private final KeyCondition<T> condition;

    TableRange(KeyCondition<T> condition) {
        this.condition = condition;
    }

    /** {@return the key condition that says so} */
    public final KeyCondition<T> condition() {
        return condition;
    }

    @Override
    public final String toString() {
        return condition.toString();
    }
}
