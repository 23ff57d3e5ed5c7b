package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.expression.SortTest;

/**
 * A partition whose sort attribute holds text: all of it, until a test narrows it to a range.
 *
 * @param <T> the item type
 */
public final class TextPartition<T> extends TableRange<T> {
    private final KeyValue partition;
    private final StringAttribute<T> sort;

    TextPartition(KeyValue partition, StringAttribute<T> sort) {
        super(partition);
        this.partition = partition;
        this.sort = sort;
    }

    /** {@return the items whose sort attribute begins with the given text} */
    public TableRange<T> sortBeginsWith(String prefix) {
        return new TableRange<>(new KeyCondition.Range<>(
                partition,
                new SortTest.BeginsWith(
                        sort.path().attribute(), sort.literal(prefix).value())));
    }
}
