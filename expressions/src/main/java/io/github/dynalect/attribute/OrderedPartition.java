package io.github.dynalect.attribute;

import java.util.function.Function;

/**
 * A partition of a table, in the order of a sort attribute of any ordered type, or of that of a local index: all of it, until a test
 * narrows it to a range.
 *
 * @param <T> the item type
 * @param <S> the type of the sort attribute
 */
public final class OrderedPartition<T, S> extends OrderedTableRange<T, S, TableRange<T>> {
    OrderedPartition(SortPosition<T, S, TableRange<T>> position) {
        super(position);
    }

    /** Makes partitions of positions; a class and no lambda, for every composite key has one from the start. */
    static final class OfPosition<T, S> implements Function<SortPosition<T, S, TableRange<T>>, OrderedPartition<T, S>> {
        @Override
        public OrderedPartition<T, S> apply(SortPosition<T, S, TableRange<T>> position) {
            return new OrderedPartition<>(position);
        }
    }
}
