package io.github.dynalect.attribute;

import java.util.function.Function;

/**
 * A partition of a table, in the order of a sort attribute that holds text or a binary, and so has beginnings.
 *
 * @param <T> the item type
 * @param <S> the type of the sort attribute
 */
public final class PrefixPartition<T, S> extends OrderedPartition<T, S> {
    PrefixPartition(SortPosition<T, S> position) {
        super(position);
    }

    /** Makes partitions of positions; a class and no lambda, for every composite key has one from the start. */
    static final class OfPosition<T, S> implements Function<SortPosition<T, S>, PrefixPartition<T, S>> {
        @Override
        public PrefixPartition<T, S> apply(SortPosition<T, S> position) {
            return new PrefixPartition<>(position);
        }
    }

    /** {@return the items whose sort attribute begins with the given value} */
    public TableRange<T> sortBeginsWith(S prefix) {
        return new TableRange<>(position().beginningWith(prefix));
    }
}
