package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyCondition;

/**
 * What a query of a table reads: a partition, or a range of one, in the order of the table or of a local index.
 *
 * @param <T> the item type
 */
public sealed class TableRange<T> permits OrderedPartition {
    private final KeyCondition<T> condition;

    TableRange(KeyCondition<T> condition) {
        this.condition = condition;
    }

    /** {@return the key condition that says so; it knows the local index, if it belongs to one} */
    public final KeyCondition<T> condition() {
        return condition;
    }

    @Override
    public final String toString() {
        return condition.toString();
    }
}
