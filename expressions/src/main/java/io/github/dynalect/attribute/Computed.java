package io.github.dynalect.attribute;

import io.github.dynalect.expression.SetValue;

/**
 * A sum, a difference, or a list made of two: to be set, and to be part of nothing further.
 *
 * @param <T> the item type
 * @param <V> the Java type of the value
 */
public final class Computed<T, V> implements Settable<T, V> {
    private final SetValue<T> value;

    Computed(SetValue<T> value) {
        this.value = value;
    }

    @Override
    public SetValue<T> setValue() {
        return value;
    }

    /** {@return what is computed, without given values} */
    @Override
    public String toString() {
        return value.toString();
    }
}
