package io.github.dynalect.attribute;

import io.github.dynalect.expression.SetValue;

/**
 * What an update can put at a place, beside a given value: another value of the item, or one computed from the item.
 *
 * @param <T> the item type
 * @param <V> the Java type of the value
 */
public sealed interface Settable<T, V> permits SettablePart, Computed {
    /** {@return the value in the tree} */
    SetValue<T> setValue();
}
