package io.github.dynalect.codec;

import io.github.dynalect.refusal.RefusedException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One part of a record as it lies in a map of attributes: its name there, its codec, and how to get it.
 *
 * @param name the name of the attribute or map member
 * @param codec how its value is stored
 * @param getter takes the value from the record
 * @param <D> the record
 * @param <V> the type of the part
 */
public record Member<D, V>(String name, Codec<V> codec, Function<? super D, ? extends V> getter) {
    void write(D document, Map<String, AttributeValue> stored) {
        V value = Objects.requireNonNull(getter.apply(document), name);
        try {
            if (!codec.isAbsent(value)) {
                stored.put(name, codec.encode(value));
            }
        } catch (RefusedException e) {
            throw e.at(name);
        }
    }
}
