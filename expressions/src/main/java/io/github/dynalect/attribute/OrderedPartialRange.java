package io.github.dynalect.attribute;

import io.github.dynalect.expression.Comparator;

/**
 * What a query of an index that holds parts of items reads, before its next sort attribute, or the next part of it, is
 * tested. After an equality what follows can be tested; after any other test, nothing.
 *
 * @param <T> the item type
 * @param <S> the type of what is tested next
 * @param <N> what an equality gives
 */
public sealed class OrderedPartialRange<T, S, N> extends EqualPartialRange<T, S, N>
        implements OrderedRange<S, PartialRange<T>> permits PrefixPartialRange {
    OrderedPartialRange(SortPosition<T, S, N> position) {
        super(position);
    }

    @Override
    public final PartialRange<T> sortIs(Comparator order, S value) {
        return new PartialRange<>(position().compared(order, value));
    }

    @Override
    public final PartialRange<T> sortBetween(S lower, S upper) {
        return new PartialRange<>(position().between(lower, upper));
    }
}
