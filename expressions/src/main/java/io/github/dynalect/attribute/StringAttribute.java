package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.path.Path;
import java.util.function.Function;

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

    /** Makes the attributes that elements are; a class and no lambda, for every list of texts has one from the start. */
    static final class OfPath<T> implements Function<Path, StringAttribute<T>> {
        @Override
        public StringAttribute<T> apply(Path path) {
            return new StringAttribute<>(path);
        }
    }

    @Override
    public Literal<T> member(String part) {
        return literal(part);
    }
}
