package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.path.Path;

/**
 * An attribute that holds text, in the order of its UTF-8 bytes.
 *
 * @param <T> the item type
 */
public final class StringAttribute<T> extends OrderedAttribute<T, String>
        implements PrefixComparand<T, String>, Container<T, String> {
    StringAttribute(Path path) {
        super(path, Codecs.string());
    }

    @Override
    public Literal<T> member(String part) {
        return literal(part);
    }
}
