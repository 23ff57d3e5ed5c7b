package io.github.dynalect.codec;

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
    /** Names a part, and says how it is stored. */
    public Member {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(codec, "codec");
    }
}
