package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Member;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * An attribute as a schema declares it.
 *
 * @param word the codec of the attribute itself, by which conditions and updates store a value
 * @param reading the codec by which a value is read: that of the word, or one with a default
 * @param member how the attribute is stored, absent values included
 * @param <T> the item type
 * @param <V> the Java type of the attribute
 */
record Declared<T, V>(Codec<V> word, Codec<V> reading, Member<T, ?> member) {
    static <T, V> Declared<T, V> required(Attribute<? super T, V> attribute, Function<? super T, ? extends V> getter) {
        Codec<V> codec = attribute.codec();
        return new Declared<>(codec, codec, new Member<>(name(attribute), codec, getter));
    }

    static <T, V> Declared<T, V> optional(
            Attribute<? super T, V> attribute, Function<? super T, ? extends Option<V>> getter) {
        Codec<V> codec = attribute.codec();
        return new Declared<>(codec, codec, new Member<>(name(attribute), codec.optional(), getter));
    }

    static <T, V> Declared<T, V> withDefault(
            Attribute<? super T, V> attribute, Function<? super T, ? extends V> getter, V whenAbsent) {
        Codec<V> codec = attribute.codec().withDefault(whenAbsent);
        return new Declared<>(attribute.codec(), codec, new Member<>(name(attribute), codec, getter));
    }

    private static String name(Attribute<?, ?> attribute) {
        return attribute.path().attribute();
    }

    String name() {
        return member.name();
    }

    boolean hasDefault() {
        return !reading.equals(word);
    }

    boolean isRequired() {
        return member.codec().whenAbsent().isEmpty();
    }
}
