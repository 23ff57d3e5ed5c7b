package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.path.Path;

/**
 * An attribute that holds a binary, in the order of its unsigned bytes.
 *
 * @param <T> the item type
 * @param <V> the Java type of the binary
 */
public final class BinaryAttribute<T, V> extends OrderedAttribute<T, V>
        implements PrefixComparand<T, V>, Container<T, V> {
    BinaryAttribute(Path path, Codec<V> codec) {
        super(path, codec);
    }

    @Override
    public Literal<T> member(V part) {
        return literal(part);
    }
}
