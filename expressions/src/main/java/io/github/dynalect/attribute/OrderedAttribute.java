package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.path.Path;

/**
 * An attribute whose stored values have an order that is the order of its Java type: numbers, text, times.
 *
 * @param <T> the item type
 * @param <V> the Java type of the value
 */
public non-sealed class OrderedAttribute<T, V> extends Attribute<T, V> implements OrderedComparand<T, V> {
    /** An attribute at a path, stored by a codec that keeps the order. */
    protected OrderedAttribute(Path path, Codec<V> codec) {
        super(path, codec);
    }
}
