package io.github.dynalect.attribute;

import io.github.dynalect.expression.Comparator;

/**
 * What a query of an index reads, before its next sort attribute, or the next part of it, is tested. After an equality
 * what follows can be tested; after any other test, nothing.
 *
 * @param <T> the item type
 * @param <S> the type of what is tested next
 * @param <N> what an equality gives
 */
public sealed class OrderedIndexRange<T, S, N> extends EqualIndexRange<T, S, N>
        implements OrderedRange<S, IndexRange<T>> permits PrefixIndexRange {
    OrderedIndexRange(SortPosition<T, S, N> position) {
        super(position);
    }

    @Override
    public final IndexRange<T> sortIs(Comparator order, S value) {
        return new IndexRange<>(position().compared(order, value));
    }

    @Override
    public final IndexRange<T> sortBetween(S lower, S upper) {
        return new IndexRange<>(position().between(lower, upper));
    }
}
