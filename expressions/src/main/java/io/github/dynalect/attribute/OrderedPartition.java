package io.github.dynalect.attribute;

import io.github.dynalect.expression.Comparator;
import java.util.function.Function;

/**
 * A partition of a table, in the order of the table's sort attribute or of that of a local index: all of it, until a test
 * narrows it to a range.
 *
 * @param <T> the item type
 * @param <S> the type of the sort attribute
 */
public sealed class OrderedPartition<T, S> extends TableRange<T> implements OrderedRange<S, TableRange<T>>
        permits PrefixPartition {
    private final SortPosition<T, S> position;

    OrderedPartition(SortPosition<T, S> position) {
        super(position.untested());
        this.position = position;
    }

    /** Makes partitions of positions; a class and no lambda, for every composite key has one from the start. */
    static final class OfPosition<T, S> implements Function<SortPosition<T, S>, OrderedPartition<T, S>> {
        @Override
        public OrderedPartition<T, S> apply(SortPosition<T, S> position) {
            return new OrderedPartition<>(position);
        }
    }

    final SortPosition<T, S> position() {
        return position;
    }

    /** {@return the item whose sort attribute equals the given value; of a local index, the items} */
    public final TableRange<T> sortEq(S value) {
        return new TableRange<>(position.equality(value));
    }

    @Override
    public final TableRange<T> sortIs(Comparator order, S value) {
        return new TableRange<>(position.compared(order, value));
    }

    @Override
    public final TableRange<T> sortBetween(S lower, S upper) {
        return new TableRange<>(position.between(lower, upper));
    }
}
