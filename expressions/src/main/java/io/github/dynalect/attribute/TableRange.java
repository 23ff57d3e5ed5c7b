package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;

/**
 * What a query of a table reads: a partition, or a range of one.
 *
 * @param <T> the item type
 */
public class TableRange<T> {
    private final KeyCondition<T> condition;

    TableRange(KeyValue partition) {
        this(new KeyCondition.Partition<>(partition));
    }

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
