package io.github.dynalect.attribute;

import io.github.dynalect.expression.Comparator;

/**
 * What a query of an index that holds parts of items reads, before its next sort attribute is tested. After an equality the attribute that follows
 * can be tested; after any other test, none.
 *
 * @param <T> the item type
 * @param <S> the type of the sort attribute
 * @param <N> what an equality gives
 */
public sealed class OrderedPartialRange<T, S, N> extends PartialRange<T> implements OrderedRange<S, PartialRange<T>>
        permits PrefixPartialRange {
    private final SortPosition<T, S> position;
    private final IndexSort<T, N> next;

    OrderedPartialRange(SortPosition<T, S> position, IndexSort<T, N> next) {
        super(position.untested());
        this.position = position;
        this.next = next;
    }

    final SortPosition<T, S> position() {
        return position;
    }

    /** {@return the items whose sort attribute equals the given value; the next one can be tested} */
    public final N sortEq(S value) {
        return next.after(position.index(), position.equal(value));
    }

    @Override
    public final PartialRange<T> sortIs(Comparator order, S value) {
        return new PartialRange<>(position.compared(order, value));
    }

    @Override
    public final PartialRange<T> sortBetween(S lower, S upper) {
        return new PartialRange<>(position.between(lower, upper));
    }
}
