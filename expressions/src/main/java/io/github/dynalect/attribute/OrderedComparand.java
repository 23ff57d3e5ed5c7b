package io.github.dynalect.attribute;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;

/**
 * What a condition can compare by order: its stored values have an order that is the order of its Java type.
 *
 * <p>No comparison of order holds when a value is missing.
 *
 * @param <T> the item type
 * @param <V> the Java type of the value
 */
public sealed interface OrderedComparand<T, V> extends Comparand<T, V>
        permits OrderedAttribute, NumberComparand, PrefixComparand, UntypedComparand {
    /** {@return the condition that the value is less than the given one} */
    default Condition<T> lt(V value) {
        return Nodes.comparison(operand(), Comparator.LT, literal(value));
    }

    /**
     * {@return the condition that the value is less than another of the item}
     *
     * @param <S> the item type of both
     */
    default <S extends T> Condition<S> lt(Comparand<? super S, ? extends V> other) {
        return Nodes.comparison(operand(), Comparator.LT, other.operand());
    }

    /** {@return the condition that the value is less than the given one, or equal} */
    default Condition<T> le(V value) {
        return Nodes.comparison(operand(), Comparator.LE, literal(value));
    }

    /**
     * {@return the condition that the value is less than another of the item, or equal}
     *
     * @param <S> the item type of both
     */
    default <S extends T> Condition<S> le(Comparand<? super S, ? extends V> other) {
        return Nodes.comparison(operand(), Comparator.LE, other.operand());
    }

    /** {@return the condition that the value is greater than the given one} */
    default Condition<T> gt(V value) {
        return Nodes.comparison(operand(), Comparator.GT, literal(value));
    }

    /**
     * {@return the condition that the value is greater than another of the item}
     *
     * @param <S> the item type of both
     */
    default <S extends T> Condition<S> gt(Comparand<? super S, ? extends V> other) {
        return Nodes.comparison(operand(), Comparator.GT, other.operand());
    }

    /** {@return the condition that the value is greater than the given one, or equal} */
    default Condition<T> ge(V value) {
        return Nodes.comparison(operand(), Comparator.GE, literal(value));
    }

    /**
     * {@return the condition that the value is greater than another of the item, or equal}
     *
     * @param <S> the item type of both
     */
    default <S extends T> Condition<S> ge(Comparand<? super S, ? extends V> other) {
        return Nodes.comparison(operand(), Comparator.GE, other.operand());
    }

    /**
     * {@return the condition that the value lies between the given ones, both included}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the lower one is greater than the upper
     */
    default Condition<T> between(V lower, V upper) {
        return Nodes.between(operand(), literal(lower), literal(upper));
    }

    /**
     * {@return the condition that the value lies between two others of the item, both included}
     *
     * @param <S> the item type of all
     */
    default <S extends T> Condition<S> between(
            Comparand<? super S, ? extends V> lower, Comparand<? super S, ? extends V> upper) {
        return Nodes.between(operand(), lower.operand(), upper.operand());
    }
}
