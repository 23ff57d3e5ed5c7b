package io.github.dynalect.attribute;

import java.util.function.Function;

/**
 * A partition of a table, in the order of a sort attribute that holds text or a binary, or of that of a local index: all of it, until a test
 * narrows it to a range.
 *
 * @param <T> the item type
 * @param <S> the type of the sort attribute
 */
public final class PrefixPartition<T, S> extends PrefixTableRange<T, S, TableRange<T>> {
    PrefixPartition(SortPosition<T, S, TableRange<T>> position) {
        super(position);
    }

    /** Makes partitions of positions; a class and no lambda, for every composite key has one from the start. */
    static final class OfPosition<T, S> implements Function<SortPosition<T, S, TableRange<T>>, PrefixPartition<T, S>> {
        @Override
        public PrefixPartition<T, S> apply(SortPosition<T, S, TableRange<T>> position) {
            return new PrefixPartition<>(position);
        }
    }
}
