package io.github.dynalect.attribute;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.vavr.collection.Vector;

/**
 * A number that a condition can compare. Beside its own Java type it takes {@code long} literals: {@code balance.gt(0)}.
 *
 * @param <T> the item type
 * @param <N> the Java type of the number
 */
public sealed interface NumberComparand<T, N extends Number> extends OrderedComparand<T, N>
        permits NumberAttribute, Size {
    /**
     * {@return a number to compare it with, as it would be stored here}
     *
     * @throws io.github.dynalect.refusal.RefusedException if it is beyond the range of the Java type
     */
    Operand.Literal<T> literal(long value);

    /** {@return the condition that the number equals the given one} */
    default Condition<T> eq(long value) {
        return compare(Comparator.EQ, value);
    }

    /** {@return the condition that the number is not the given one; it holds also when there is none} */
    default Condition<T> ne(long value) {
        return compare(Comparator.NE, value);
    }

    /** {@return the condition that the number is less than the given one} */
    default Condition<T> lt(long value) {
        return compare(Comparator.LT, value);
    }

    /** {@return the condition that the number is less than the given one, or equal} */
    default Condition<T> le(long value) {
        return compare(Comparator.LE, value);
    }

    /** {@return the condition that the number is greater than the given one} */
    default Condition<T> gt(long value) {
        return compare(Comparator.GT, value);
    }

    /** {@return the condition that the number is greater than the given one, or equal} */
    default Condition<T> ge(long value) {
        return compare(Comparator.GE, value);
    }

    /**
     * {@return the condition that the number lies between the given ones, both included}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the lower one is greater than the upper
     */
    default Condition<T> between(long lower, long upper) {
        return Nodes.between(operand(), literal(lower), literal(upper));
    }

    /** {@return the condition that the number is one of the given ones} */
    default Condition<T> isInLongs(long first, long... rest) {
        Vector<Operand<? super T>> choices = Vector.of(literal(first));
        for (long value : rest) {
            choices = choices.append(literal(value));
        }
        return Choices.<T>among(operand(), choices);
    }

    private Condition<T> compare(Comparator comparator, long value) {
        return Nodes.comparison(operand(), comparator, literal(value));
    }
}
