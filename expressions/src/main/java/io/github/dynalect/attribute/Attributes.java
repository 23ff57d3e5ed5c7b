package io.github.dynalect.attribute;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.path.Path;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.LongFunction;
import software.amazon.awssdk.core.SdkBytes;

/**
 * Makes typed attributes: the constants of a metamodel, by hand or generated.
 *
 * <p>The standard types come in two forms: by the name of a top-level attribute (a dot is part of the name), and by a path.
 * All others come by a path and their codec. A name that no attribute can have is refused, as by {@link Path#of}.
 */
public final class Attributes {
    private Attributes() {}

    /** {@return text, at the top level} */
    public static <T> StringAttribute<T> string(String name) {
        return string(Path.of(name));
    }

    /** {@return text, at a path} */
    public static <T> StringAttribute<T> string(Path path) {
        return new StringAttribute<>(path);
    }

    /** {@return an 8-bit integer, at the top level} */
    public static <T> NumberAttribute<T, Byte> byteInteger(String name) {
        return byteInteger(Path.of(name));
    }

    /** {@return an 8-bit integer, at a path} */
    public static <T> NumberAttribute<T, Byte> byteInteger(Path path) {
        return new NumberAttribute<>(path, Codecs.byteInteger(), Option.none());
    }

    /** {@return a 16-bit integer, at the top level} */
    public static <T> NumberAttribute<T, Short> shortInteger(String name) {
        return shortInteger(Path.of(name));
    }

    /** {@return a 16-bit integer, at a path} */
    public static <T> NumberAttribute<T, Short> shortInteger(Path path) {
        return new NumberAttribute<>(path, Codecs.shortInteger(), Option.none());
    }

    /** {@return a 32-bit integer, at the top level} */
    public static <T> NumberAttribute<T, Integer> integer(String name) {
        return integer(Path.of(name));
    }

    /** {@return a 32-bit integer, at a path} */
    public static <T> NumberAttribute<T, Integer> integer(Path path) {
        return new NumberAttribute<>(path, Codecs.integer(), Option.none());
    }

    /** {@return a 64-bit integer, at the top level} */
    public static <T> NumberAttribute<T, Long> longInteger(String name) {
        return longInteger(Path.of(name));
    }

    /** {@return a 64-bit integer, at a path} */
    public static <T> NumberAttribute<T, Long> longInteger(Path path) {
        return new NumberAttribute<>(path, Codecs.longInteger(), Option.none());
    }

    /** {@return an integer of up to 38 digits, at the top level} */
    public static <T> NumberAttribute<T, BigInteger> bigInteger(String name) {
        return bigInteger(Path.of(name));
    }

    /** {@return an integer of up to 38 digits, at a path} */
    public static <T> NumberAttribute<T, BigInteger> bigInteger(Path path) {
        return new NumberAttribute<>(path, Codecs.bigInteger(), Option.none());
    }

    /** {@return a decimal of up to 38 digits, at the top level} */
    public static <T> NumberAttribute<T, BigDecimal> decimal(String name) {
        return decimal(Path.of(name));
    }

    /** {@return a decimal of up to 38 digits, at a path} */
    public static <T> NumberAttribute<T, BigDecimal> decimal(Path path) {
        return new NumberAttribute<>(path, Codecs.decimal(), Option.none());
    }

    /** {@return a 32-bit floating-point number, at the top level} */
    public static <T> NumberAttribute<T, Float> floatNumber(String name) {
        return floatNumber(Path.of(name));
    }

    /** {@return a 32-bit floating-point number, at a path} */
    public static <T> NumberAttribute<T, Float> floatNumber(Path path) {
        return new NumberAttribute<>(path, Codecs.floatNumber(), Option.none());
    }

    /** {@return a 64-bit floating-point number, at the top level} */
    public static <T> NumberAttribute<T, Double> doubleNumber(String name) {
        return doubleNumber(Path.of(name));
    }

    /** {@return a 64-bit floating-point number, at a path} */
    public static <T> NumberAttribute<T, Double> doubleNumber(Path path) {
        return new NumberAttribute<>(path, Codecs.doubleNumber(), Option.none());
    }

    /** {@return a boolean, at the top level} */
    public static <T> Attribute<T, Boolean> bool(String name) {
        return bool(Path.of(name));
    }

    /** {@return a boolean, at a path} */
    public static <T> Attribute<T, Boolean> bool(Path path) {
        return of(path, Codecs.bool());
    }

    /** {@return a binary, at the top level} */
    public static <T> BinaryAttribute<T, SdkBytes> binary(String name) {
        return binary(Path.of(name));
    }

    /** {@return a binary, at a path} */
    public static <T> BinaryAttribute<T, SdkBytes> binary(Path path) {
        return binary(path, Codecs.sdkBytes());
    }

    /** {@return an instant, at the top level} */
    public static <T> OrderedAttribute<T, Instant> instant(String name) {
        return instant(Path.of(name));
    }

    /** {@return an instant, at a path} */
    public static <T> OrderedAttribute<T, Instant> instant(Path path) {
        return ordered(path, Codecs.instant());
    }

    /** {@return a set of texts, at the top level} */
    public static <T> SetAttribute<T, String> stringSet(String name) {
        return stringSet(Path.of(name));
    }

    /** {@return a set of texts, at a path} */
    public static <T> SetAttribute<T, String> stringSet(Path path) {
        return new SetAttribute<>(path, Codecs.stringSet(), Codecs.string());
    }

    /** {@return a list of texts, at the top level} */
    public static <T> ListAttribute<T, String, StringAttribute<T>> stringList(String name) {
        return stringList(Path.of(name));
    }

    /** {@return a list of texts, at a path} */
    public static <T> ListAttribute<T, String, StringAttribute<T>> stringList(Path path) {
        return list(path, Codecs.string(), new StringAttribute.OfPath<>());
    }

    /** {@return a value of a type that is known at run time only, at the top level} */
    public static <T> UntypedAttribute<T> untyped(String name) {
        return untyped(Path.of(name));
    }

    /** {@return a value of a type that is known at run time only, at a path} */
    public static <T> UntypedAttribute<T> untyped(Path path) {
        return new UntypedAttribute<>(path);
    }

    /** {@return an enum, at the top level, stored by the names of its constants, which are those of its {@code values()}} */
    public static <T, E extends Enum<E>> Attribute<T, E> enumOf(String name, E[] constants) {
        return enumOf(Path.of(name), constants);
    }

    /** {@return an enum, at a path, stored by the names of its constants, which are those of its {@code values()}} */
    public static <T, E extends Enum<E>> Attribute<T, E> enumOf(Path path, E[] constants) {
        return of(path, Codecs.enumOf(constants));
    }

    /**
     * {@return a number of a type of one's own, at a path}
     *
     * @param codec how it is stored
     * @param ofLong makes a number of a {@code long} literal, or throws an {@code ArithmeticException} if it is beyond the
     *     type's range
     */
    public static <T, N extends Number> NumberAttribute<T, N> number(
            Path path, Codec<N> codec, LongFunction<N> ofLong) {
        return new NumberAttribute<>(path, codec, Option.some(ofLong));
    }

    /** {@return a binary of another type, at a path} */
    public static <T, V> BinaryAttribute<T, V> binary(Path path, Codec<V> codec) {
        return new BinaryAttribute<>(path, codec);
    }

    /**
     * {@return a set, at a path}
     *
     * @param member how a member is stored: as a string, a number or a binary
     */
    public static <T, E> SetAttribute<T, E> set(Path path, Codec<E> member) {
        return new SetAttribute<>(path, Codecs.setOf(member), member);
    }

    /**
     * {@return a list, at a path}
     *
     * @param element how an element is stored
     * @param at makes the attribute that an element is
     */
    public static <T, E, A extends Attribute<T, E>> ListAttribute<T, E, A> list(
            Path path, Codec<E> element, Function<Path, A> at) {
        return new ListAttribute<>(path, Codecs.listOf(element), element, at);
    }

    /**
     * {@return a map from names to values of one type, at a path}
     *
     * @param member how a member is stored
     * @param key makes the attribute that a member is
     */
    public static <T, V, A extends Attribute<T, V>> MapAttribute<T, V, A> map(
            Path path, Codec<V> member, Function<Path, A> key) {
        return new MapAttribute<>(path, Codecs.mapOf(member), key);
    }

    /** {@return any value whose stored form keeps the order of its Java type, at a path} */
    public static <T, V> OrderedAttribute<T, V> ordered(Path path, Codec<V> codec) {
        return new OrderedAttribute<>(path, codec);
    }

    /** {@return any value, at a path; it can be compared for equality only} */
    public static <T, V> Attribute<T, V> of(Path path, Codec<V> codec) {
        return new Attribute<>(path, codec);
    }

    /**
     * {@return the projection that returns some attributes of an item, or places inside it}
     *
     * @param <T> the item type
     * @throws io.github.dynalect.refusal.RefusedException if one lies inside another
     */
    @SafeVarargs
    public static <T> Projection<T> select(Attribute<? super T, ?> first, Attribute<? super T, ?>... rest) {
        Vector<Path> paths = Vector.of(first.path());
        for (Attribute<? super T, ?> other : rest) {
            paths = paths.append(other.path());
        }
        return new Projection<>(paths);
    }
}
