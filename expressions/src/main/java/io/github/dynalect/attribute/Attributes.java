package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.path.Path;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Set;

/**
 * Makes typed attributes: the constants of a metamodel, by hand or generated.
 *
 * <p>Each kind comes in two forms, by the name of a top-level attribute (a dot is part of the name) and by a path.
 */
public final class Attributes {
    private Attributes() {}

    /** {@return text at the top level} */
    public static <T> StringAttribute<T> string(String name) {
        return string(Path.of(name));
    }

    /** {@return text at a path} */
    public static <T> StringAttribute<T> string(Path path) {
        return new StringAttribute<>(path);
    }

    /** {@return a 32-bit integer at the top level} */
    public static <T> NumberAttribute<T, Integer> integer(String name) {
        return number(Path.of(name), Codecs.integer());
    }

    /** {@return a 64-bit integer at the top level} */
    public static <T> NumberAttribute<T, Long> longInteger(String name) {
        return number(Path.of(name), Codecs.longInteger());
    }

    /** {@return an integer of up to 38 digits at the top level} */
    public static <T> NumberAttribute<T, BigInteger> bigInteger(String name) {
        return number(Path.of(name), Codecs.bigInteger());
    }

    /** {@return a decimal at the top level} */
    public static <T> NumberAttribute<T, BigDecimal> decimal(String name) {
        return number(Path.of(name), Codecs.decimal());
    }

    /** {@return a number at a path} */
    public static <T, N extends Number> NumberAttribute<T, N> number(Path path, Codec<N> codec) {
        return new NumberAttribute<>(path, codec);
    }

    /** {@return a boolean at the top level} */
    public static <T> Attribute<T, Boolean> bool(String name) {
        return of(Path.of(name), Codecs.bool());
    }

    /** {@return an instant at the top level} */
    public static <T> OrderedAttribute<T, Instant> instant(String name) {
        return ordered(Path.of(name), Codecs.instant());
    }

    /** {@return a set of texts at the top level} */
    public static <T> SetAttribute<T, String> stringSet(String name) {
        return set(Path.of(name), Codecs.stringSet());
    }

    /** {@return a set at a path} */
    public static <T, E> SetAttribute<T, E> set(Path path, Codec<Set<E>> codec) {
        return new SetAttribute<>(path, codec);
    }

    /** {@return an enum at the top level, stored by the names of its constants} */
    public static <T, E extends Enum<E>> Attribute<T, E> enumOf(String name, Class<E> type) {
        return of(Path.of(name), Codecs.enumOf(type));
    }

    /** {@return any value whose stored form keeps the order of its Java type, at a path} */
    public static <T, V> OrderedAttribute<T, V> ordered(Path path, Codec<V> codec) {
        return new OrderedAttribute<>(path, codec);
    }

    /** {@return any value, at a path; it can be compared for equality only} */
    public static <T, V> Attribute<T, V> of(Path path, Codec<V> codec) {
        return new Attribute<>(path, codec);
    }
}
