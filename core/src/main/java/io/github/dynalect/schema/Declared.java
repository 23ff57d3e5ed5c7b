package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Member;
import io.vavr.control.Option;

/**
 * An attribute as a schema declares it.
 *
 * @param attribute the word, whose codec stores the values of conditions and updates
 * @param reading the codec by which a value is read: that of the word, or one with a default
 * @param member how the attribute is stored, absent values included
 * @param <T> the item type
 * @param <V> the Java type of the attribute
 */
record Declared<T, V>(Attribute<? super T, V> attribute, Codec<V> reading, Member<T, ?> member) {
    static <T, V> Declared<T, V> required(Attribute<? super T, V> attribute) {
        return new Declared<>(attribute, attribute.codec(), new Member<>(name(attribute), attribute.codec()));
    }

    static <T, V> Declared<T, V> optional(Attribute<? super T, V> attribute) {
        Codec<V> codec = attribute.codec();
        return new Declared<>(attribute, codec, new Member<>(name(attribute), codec.optional()));
    }

    static <T, V> Declared<T, V> withDefault(Attribute<? super T, V> attribute, V whenAbsent) {
        Codec<V> codec = attribute.codec().withDefault(whenAbsent);
        return new Declared<>(attribute, codec, new Member<>(name(attribute), codec));
    }

    private static String name(Attribute<?, ?> attribute) {
        return attribute.path().attribute();
    }

    String name() {
        return member.name();
    }

    Codec<V> word() {
        return attribute.codec();
    }

    /** Only a default makes the codec by which it is read another than that of its word. */
    @SuppressWarnings("ReferenceEquality")
    boolean hasDefault() {
        return reading != word();
    }

    /** Only what may be none is stored by another codec than the one by which its value is read. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOptional() {
        return member.codec() != reading;
    }

    boolean isRequired() {
        return member.codec().whenAbsent().isEmpty();
    }

    /** The codec by which an absent value is none: that of the member, if it may be absent. */
    @SuppressWarnings("unchecked")
    Codec<Option<V>> orNone() {
        return isOptional() ? (Codec<Option<V>>) member.codec() : word().optional();
    }

    /** Whether this is the attribute that a form names: the same one, or one of the same name and codec. */
    @SuppressWarnings("ReferenceEquality")
    boolean is(Attribute<?, ?> named) {
        return attribute == named
                || (!named.path().isNested() && named.path().attribute().equals(name()) && isStoredAlike(named));
    }

    boolean isStoredAlike(Attribute<?, ?> named) {
        return areSame(named.codec(), word());
    }

    /** Nearly always it is one and the same, and to ask a record for the first time is slow. */
    @SuppressWarnings("ReferenceEquality")
    static boolean areSame(Codec<?> one, Codec<?> other) {
        return one == other || one.equals(other);
    }
}
