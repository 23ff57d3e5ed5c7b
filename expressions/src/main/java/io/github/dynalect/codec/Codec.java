package io.github.dynalect.codec;

import io.vavr.control.Option;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A Java value as an attribute value, and back.
 *
 * <p>One codec serves one attribute wherever it appears: stored, in keys, in conditions, in cursors. Decoding what
 * {@link #encode} made gives an equal value, in the sense that each codec states.
 *
 * <p>Some values are stored as nothing: an empty {@code Option}, an empty set. Their codec answers {@link #isAbsent} and
 * {@link #whenAbsent}; all others inherit answers that cost nothing.
 *
 * @param <V> the Java type
 */
public interface Codec<V> {
    /**
     * {@return the stored form of a value that is not {@linkplain #isAbsent absent}}
     *
     * @throws io.github.dynalect.refusal.RefusedException if DynamoDB cannot store the value faithfully
     */
    AttributeValue encode(V value);

    /**
     * {@return the value of a stored form}
     *
     * @throws MisfitException if the stored form is not one that this codec knows
     */
    V decode(AttributeValue stored);

    /** {@return whether a value is stored as nothing at all} */
    default boolean isAbsent(V value) {
        return false;
    }

    /** {@return the value that stands for nothing stored; none if there must be something} */
    default Option<V> whenAbsent() {
        return Option.none();
    }

    /**
     * {@return a codec for another type, stored in the form of this one}
     *
     * @param <W> the other type
     * @param from makes the other type; what it throws becomes a {@link Misfit.Unreadable}
     * @param to takes it apart again
     */
    default <W> Codec<W> map(Function<? super V, ? extends W> from, Function<? super W, ? extends V> to) {
        return new MappedCodec<>(this, from, to);
    }

    /** {@return a codec for an {@code Option} of this type: none is stored as nothing, and a stored NULL reads as none} */
    default Codec<Option<V>> optional() {
        return new OptionCodec<>(this);
    }
}
