package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.path.Path;

/**
 * An attribute that holds text, in the order of its UTF-8 bytes.
 *
 * @param <T> the item type
 */
public final class StringAttribute<T> extends OrderedAttribute<T, String> {
    StringAttribute(Path path) {
        super(path, Codecs.string());
    }

    /** {@return the condition that the text begins with the given one} */
    public Condition<T> beginsWith(String prefix) {
        return new Condition.BeginsWith<>(this.<T>stored(), literal(prefix));
    }

    /**
     * {@return the condition that the text begins with that of another attribute}
     *
     * @param <S> the item type of both
     */
    public <S extends T> Condition<S> beginsWith(Attribute<? super S, String> prefix) {
        return new Condition.BeginsWith<>(this.<S>stored(), prefix.<S>stored());
    }
}
