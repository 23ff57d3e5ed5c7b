package io.github.dynalect.attribute;

import io.github.dynalect.expression.SetValue;

/**
 * What may be part of another: an attribute, a given value, or an attribute with another in its place.
 *
 * <p>No member of {@link Settable}: the words for documents would inherit it, and a record {@code Part} could not be named
 * in them.
 *
 * @param <T> the item type
 * @param <V> the Java type of the value
 */
public sealed interface SettablePart<T, V> extends Settable<T, V>
        permits Attribute, OrElse, NumberPart, ListPart, UntypedPart {
    @Override
    SetValue.Term<T> setValue();
}
