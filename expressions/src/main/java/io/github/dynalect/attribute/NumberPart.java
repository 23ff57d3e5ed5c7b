package io.github.dynalect.attribute;

import io.github.dynalect.expression.Operand;
import io.github.dynalect.expression.SetValue;

/**
 * A number from which an update can compute another, by one sum or one difference.
 *
 * @param <T> the item type
 * @param <N> the Java type of the number
 */
public sealed interface NumberPart<T, N extends Number> extends SettablePart<T, N>
        permits NumberAttribute, OrElse.OfNumber {
    /** {@return a number to compute with, as it would be stored here} */
    Operand.Literal<T> literal(N value);

    /**
     * {@return a number to compute with, as it would be stored here}
     *
     * @throws io.github.dynalect.refusal.RefusedException if it is beyond the range of the Java type
     */
    Operand.Literal<T> literal(long value);

    /** {@return this number and the given one, added} */
    default Computed<T, N> plus(N addend) {
        return new Computed<>(new SetValue.Plus<>(setValue(), literal(addend)));
    }

    /** {@return this number and the given one, added} */
    default Computed<T, N> plus(long addend) {
        return new Computed<>(new SetValue.Plus<>(setValue(), literal(addend)));
    }

    /**
     * {@return this number and another of the item, added}
     *
     * @param <S> the item type of both
     */
    default <S extends T> Computed<S, N> plus(NumberPart<? super S, ? extends N> addend) {
        return new Computed<>(new SetValue.Plus<>(setValue(), addend.setValue()));
    }

    /** {@return this number less the given one} */
    default Computed<T, N> minus(N subtrahend) {
        return new Computed<>(new SetValue.Minus<>(setValue(), literal(subtrahend)));
    }

    /** {@return this number less the given one} */
    default Computed<T, N> minus(long subtrahend) {
        return new Computed<>(new SetValue.Minus<>(setValue(), literal(subtrahend)));
    }

    /**
     * {@return this number less another of the item}
     *
     * @param <S> the item type of both
     */
    default <S extends T> Computed<S, N> minus(NumberPart<? super S, ? extends N> subtrahend) {
        return new Computed<>(new SetValue.Minus<>(setValue(), subtrahend.setValue()));
    }

    /** {@return the given number less this one} */
    default Computed<T, N> subtractedFrom(N minuend) {
        return new Computed<>(new SetValue.Minus<>(literal(minuend), setValue()));
    }

    /** {@return the given number less this one} */
    default Computed<T, N> subtractedFrom(long minuend) {
        return new Computed<>(new SetValue.Minus<>(literal(minuend), setValue()));
    }
}
