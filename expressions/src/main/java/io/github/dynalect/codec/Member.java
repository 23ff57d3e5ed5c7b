package io.github.dynalect.codec;

import io.github.dynalect.value.WellFormed;
import java.util.Objects;

/**
 * One part of a record as it lies in a map of attributes: its name there, and its codec.
 *
 * @param name the name of the attribute or map member
 * @param codec how its value is stored
 * @param <D> the record
 * @param <V> the type of the part
 */
// The type of the record keeps its parts from being written into another.
@SuppressWarnings("UnusedTypeParameter")
public record Member<D, V>(String name, Codec<V> codec) {
    /**
     * Names a part, and says how it is stored.
     *
     * @throws io.github.dynalect.refusal.RefusedException if DynamoDB can store nothing under the name
     */
    public Member {
        name = WellFormed.name(Objects.requireNonNull(name, "name"));
        Objects.requireNonNull(codec, "codec");
    }

    /** {@return the codec of what is stored where something is: without the option or the default by which nothing is read} */
    public Codec<?> present() {
        return codec instanceof AbsentCodec<?> around ? around.present() : codec;
    }
}
