package io.github.dynalect.attribute;

import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand;
import io.github.dynalect.refusal.Limits;
import io.vavr.collection.Vector;

/**
 * What a condition can compare: an attribute, a size, or a given value.
 *
 * <p>A value to compare it with is refused where {@link #literal} would refuse it, and so is the comparison of a place with
 * itself: by a {@link io.github.dynalect.refusal.RefusedException}.
 *
 * @param <T> the item type
 * @param <V> the Java type of the value
 */
public sealed interface Comparand<T, V> permits Attribute, OrderedComparand {
    /** {@return the operand that stands for it in the tree} */
    Operand<T> operand();

    /**
     * {@return a value to compare it with, as it would be stored here}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the value would be stored as absent, or not faithfully
     */
    Operand.Literal<T> literal(V value);

    /** {@return the condition that the value equals the given one} */
    default Condition<T> eq(V value) {
        return Nodes.comparison(operand(), Comparator.EQ, literal(value));
    }

    /**
     * {@return the condition that the value equals another of the item}
     *
     * @param <S> the item type of both
     */
    default <S extends T> Condition<S> eq(Comparand<? super S, ? extends V> other) {
        return Nodes.comparison(operand(), Comparator.EQ, other.operand());
    }

    /** {@return the condition that the value is not the given one; it holds also when there is no value} */
    default Condition<T> ne(V value) {
        return Nodes.comparison(operand(), Comparator.NE, literal(value));
    }

    /**
     * {@return the condition that the value is not another of the item; it holds also when either is missing}
     *
     * @param <S> the item type of both
     */
    default <S extends T> Condition<S> ne(Comparand<? super S, ? extends V> other) {
        return Nodes.comparison(operand(), Comparator.NE, other.operand());
    }

    /**
     * {@return the condition that the value is one of the given ones}
     *
     * <p>More than {@value Limits#CHOICES} are said by several {@code IN}s, joined by OR.
     *
     * @throws io.github.dynalect.refusal.RefusedException if none is given: no value is ever one of none
     */
    default Condition<T> isInAll(Iterable<? extends V> values) {
        return Choices.<T>among(operand(), Vector.<V>ofAll(values).map(this::literal));
    }

    /**
     * {@return the condition that the value equals one of others of the item}
     *
     * @param <S> the item type of all
     * @throws io.github.dynalect.refusal.RefusedException if none is given: no value is ever one of none
     */
    default <S extends T> Condition<S> isInOperands(Iterable<? extends Comparand<? super S, ? extends V>> others) {
        Vector<Operand<? super S>> choices =
                Vector.<Comparand<? super S, ? extends V>>ofAll(others).map(Comparand::operand);
        return Choices.<S>among(operand(), choices);
    }
}
