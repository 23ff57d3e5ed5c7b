package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.expression.Comparator;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.path.Path;

/**
 * An attribute whose stored values have an order that is the order of its Java type: numbers, text, times.
 *
 * <p>No comparison of order holds when a value is missing.
 *
 * @param <T> the item type
 * @param <V> the Java type of the value
 */
public class OrderedAttribute<T, V> extends Attribute<T, V> {
    /** An attribute at a path, stored by a codec that keeps the order. */
    protected OrderedAttribute(Path path, Codec<V> codec) {
        super(path, codec);
    }

    /** {@return the condition that the value is less than the given one} */
    public final Condition<T> lt(V value) {
        return compare(Comparator.LT, value);
    }

    /**
     * {@return the condition that the value is less than that of another attribute}
     *
     * @param <S> the item type of both
     */
    public final <S extends T> Condition<S> lt(Attribute<? super S, V> other) {
        return compare(Comparator.LT, other);
    }

    /** {@return the condition that the value is less than the given one, or equal} */
    public final Condition<T> le(V value) {
        return compare(Comparator.LE, value);
    }

    /**
     * {@return the condition that the value is less than that of another attribute, or equal}
     *
     * @param <S> the item type of both
     */
    public final <S extends T> Condition<S> le(Attribute<? super S, V> other) {
        return compare(Comparator.LE, other);
    }

    /** {@return the condition that the value is greater than the given one} */
    public final Condition<T> gt(V value) {
        return compare(Comparator.GT, value);
    }

    /**
     * {@return the condition that the value is greater than that of another attribute}
     *
     * @param <S> the item type of both
     */
    public final <S extends T> Condition<S> gt(Attribute<? super S, V> other) {
        return compare(Comparator.GT, other);
    }

    /** {@return the condition that the value is greater than the given one, or equal} */
    public final Condition<T> ge(V value) {
        return compare(Comparator.GE, value);
    }

    /**
     * {@return the condition that the value is greater than that of another attribute, or equal}
     *
     * @param <S> the item type of both
     */
    public final <S extends T> Condition<S> ge(Attribute<? super S, V> other) {
        return compare(Comparator.GE, other);
    }
}
