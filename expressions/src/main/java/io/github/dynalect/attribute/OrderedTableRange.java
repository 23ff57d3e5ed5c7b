package io.github.dynalect.attribute;

import io.github.dynalect.expression.Comparator;

/**
 * What a query of a table or a local index reads, before the next part of its sort attribute is tested. After an
 * equality what follows can be tested; after any other test, nothing.
 *
 * @param <T> the item type
 * @param <S> the type of what is tested next
 * @param <N> what an equality gives
 */
public sealed class OrderedTableRange<T, S, N> extends EqualTableRange<T, S, N>
        implements OrderedRange<S, TableRange<T>> permits PrefixTableRange, OrderedPartition {
    OrderedTableRange(SortPosition<T, S, N> position) {
        super(position);
    }

    @Override
    public final TableRange<T> sortIs(Comparator order, S value) {
        return new TableRange<>(position().compared(order, value));
    }

    @Override
    public final TableRange<T> sortBetween(S lower, S upper) {
        return new TableRange<>(position().between(lower, upper));
    }
}
