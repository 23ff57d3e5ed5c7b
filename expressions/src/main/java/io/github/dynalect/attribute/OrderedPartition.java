package io.github.dynalect.attribute;

import io.github.dynalect.expression.Comparator;
import java.util.function.Function;

/**
 * A partition of a table with a sort attribute: all of it, until a test narrows it to a range.
 *
 * @param <T> the item type
 * @param <S> the type of the sort attribute
 */
public sealed class OrderedPartition<T, S> extends TableRange<T> permits PrefixPartition {
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

    /** {@return the item whose sort attribute equals the given value} */
    public final TableRange<T> sortEq(S value) {
        return new TableRange<>(position.key(value));
    }

    /** {@return the items whose sort attribute is less than the given value} */
    public final TableRange<T> sortLt(S value) {
        return new TableRange<>(position.compared(Comparator.LT, value));
    }

    /** {@return the items whose sort attribute is less than the given value, or equal} */
    public final TableRange<T> sortLe(S value) {
        return new TableRange<>(position.compared(Comparator.LE, value));
    }

    /** {@return the items whose sort attribute is greater than the given value} */
    public final TableRange<T> sortGt(S value) {
        return new TableRange<>(position.compared(Comparator.GT, value));
    }

    /** {@return the items whose sort attribute is greater than the given value, or equal} */
    public final TableRange<T> sortGe(S value) {
        return new TableRange<>(position.compared(Comparator.GE, value));
    }

    /**
     * {@return the items whose sort attribute lies between the given values, both included}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the lower one is greater than the upper
     */
    public final TableRange<T> sortBetween(S lower, S upper) {
        return new TableRange<>(position.between(lower, upper));
    }
}
