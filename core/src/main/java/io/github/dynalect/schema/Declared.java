package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Member;
import io.github.dynalect.codec.MemberWriter;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * An attribute that was declared by its word and a getter.
 *
 * @param attribute the word, whose codec stores the values of conditions and updates
 * @param reading the codec by which a value is read: that of the word, or one with a default
 * @param member how the attribute is stored, absent values included
 * @param getter takes from the record what the member stores
 * @param <T> the item type
 * @param <V> the Java type of the attribute
 * @param <S> that of the member: the same, or an option of it
 */
record Declared<T, V, S>(
        Attribute<? super T, V> attribute,
        Codec<V> reading,
        Member<T, S> member,
        Function<? super T, ? extends S> getter) {
    static <T, V> Declared<T, V, V> required(
            Attribute<? super T, V> attribute, Function<? super T, ? extends V> getter) {
        return stored(attribute, attribute.codec(), getter);
    }

    static <T, V> Declared<T, V, V> withDefault(
            Attribute<? super T, V> attribute, Function<? super T, ? extends V> getter, V whenAbsent) {
        return stored(attribute, attribute.codec().withDefault(whenAbsent), getter);
    }

    private static <T, V> Declared<T, V, V> stored(
            Attribute<? super T, V> attribute, Codec<V> codec, Function<? super T, ? extends V> getter) {
        return new Declared<>(attribute, codec, new Member<>(name(attribute), codec), getter);
    }

    static <T, V> Declared<T, V, Option<V>> optional(
            Attribute<? super T, V> attribute, Function<? super T, ? extends Option<V>> getter) {
        Codec<V> codec = attribute.codec();
        return new Declared<>(attribute, codec, new Member<>(name(attribute), codec.optional()), getter);
    }

    private static String name(Attribute<?, ?> attribute) {
        return attribute.path().attribute();
    }

    String name() {
        return member.name();
    }

    void write(T item, MemberWriter<T> to) {
        to.put(member, getter.apply(item));
    }

    /** Only a default makes the codec by which it is read another than that of its word. */
    @SuppressWarnings("ReferenceEquality")
    boolean hasDefault() {
        return reading != attribute.codec();
    }

    /** Only what may be none is stored by another codec than the one by which its value is read. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isOptional() {
        return member.codec() != reading;
    }

    /** The codec by which an absent value is none: that of the member, if it may be absent. */
    @SuppressWarnings("unchecked")
    Codec<Option<V>> orNone() {
        return isOptional()
                ? (Codec<Option<V>>) member.codec()
                : attribute.codec().optional();
    }

    boolean isStoredAlike(Attribute<?, ?> named) {
        return SchemaCheck.areSame(named.codec(), attribute.codec());
    }
}
