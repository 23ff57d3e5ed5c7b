package io.github.dynalect.codec;

import io.github.dynalect.value.AttributeType;
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
 * {@link #whenAbsent}; all others inherit answers that cost nothing. Two codecs serve the same attribute only if they are
 * equal: one of your own is a constant or a record. A codec prints as the expression that makes it.
 *
 * @param <V> the Java type
 */
public interface Codec<V> {
    /**
     * {@return the stored form of a value}
     *
     * <p>An {@linkplain #isAbsent absent} value comes here only where something must stand, as in a list. Then NULL is
     * written, if the codec reads NULL as that value, and otherwise the value is refused.
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

    /** {@return whether a value is stored as nothing at all; never, if there is no value {@link #whenAbsent}} */
    default boolean isAbsent(V value) {
        return false;
    }

    /** {@return the value that stands for nothing stored; none if there must be something} */
    default Option<V> whenAbsent() {
        return Option.none();
    }

    /**
     * {@return the type that every value is stored as; none if it is not the same for all, or not known}
     *
     * <p>A table is created with the types of its key attributes, so a codec of one's own that serves a key says its type.
     * NULL, written where something must stand, does not count.
     */
    default Option<AttributeType> type() {
        return Option.none();
    }

    /**
     * {@return the number of characters of each stored text, if it is the same for all values; none if not, or not known}
     *
     * <p>In a composed key, what follows a part of one length needs nothing by which it is told from that part.
     */
    default Option<Integer> textLength() {
        return Option.none();
    }

    /**
     * {@return a codec for another type, stored in the form of this one}
     *
     * @param <W> the other type
     * @param from makes the other type; an exception of it becomes a {@link Misfit.Unreadable}, an {@link Error} is passed on
     * @param to takes it apart again
     */
    default <W> Codec<W> map(Function<? super V, ? extends W> from, Function<? super W, ? extends V> to) {
        return new MappedCodec<>(this, from, to);
    }

    /**
     * {@return a codec for an {@code Option} of this type}
     *
     * <p>None is stored as nothing, or as NULL in a list, and both read as none. A present value that is itself stored as
     * nothing, such as an empty set, is the same as none. A present null is a {@code NullPointerException}.
     */
    default Codec<Option<V>> optional() {
        return new OptionCodec<>(this);
    }

    /**
     * {@return a codec for the same values, which reads nothing and NULL as one of them}
     *
     * <p>Every value is stored, the default too, so that changing it later does not change what was written. Filters and
     * indexes see only what is stored: an item that was written without the attribute has no default for them.
     *
     * @param otherwise the default; it is read as it would be stored
     * @throws io.github.dynalect.refusal.RefusedException if nothing stored stands for another value already, as the empty
     *     set, or if DynamoDB cannot store the default faithfully
     */
    default Codec<V> withDefault(V otherwise) {
        return DefaultCodec.of(this, otherwise);
    }
}
