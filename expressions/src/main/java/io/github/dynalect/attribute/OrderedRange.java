package io.github.dynalect.attribute;

import io.github.dynalect.expression.Comparator;

/**
 * A range whose next sort attribute can still be tested by its order: of a table, or of any kind of index.
 *
 * <p>A value that no key has, such as an empty text, or that the sort attribute cannot hold is refused by a
 * {@link io.github.dynalect.refusal.RefusedException}.
 *
 * @param <S> the type of the sort attribute
 * @param <R> the range that a test gives, of which no more can be tested
 */
public sealed interface OrderedRange<S, R> permits OrderedTableRange, OrderedIndexRange, OrderedPartialRange {
    /**
     * {@return the items whose sort attribute stands to the given value as a comparator says, if that is known at run time only}
     *
     * @param order {@code LT}, {@code LE}, {@code GT} or {@code GE}
     * @param value the value
     * @throws io.github.dynalect.refusal.RefusedException if it is another comparator
     */
    R sortIs(Comparator order, S value);

    /** {@return the items whose sort attribute is less than the given value} */
    default R sortLt(S value) {
        return sortIs(Comparator.LT, value);
    }

    /** {@return the items whose sort attribute is less than the given value, or equal} */
    default R sortLe(S value) {
        return sortIs(Comparator.LE, value);
    }

    /** {@return the items whose sort attribute is greater than the given value} */
    default R sortGt(S value) {
        return sortIs(Comparator.GT, value);
    }

    /** {@return the items whose sort attribute is greater than the given value, or equal} */
    default R sortGe(S value) {
        return sortIs(Comparator.GE, value);
    }

    /**
     * {@return the items whose sort attribute lies between the given values, both included}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the lower one is greater than the upper
     */
    R sortBetween(S lower, S upper);
}
