package io.github.dynalect.codec;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/** The codecs of vavr's collections, stored as those of {@code java.util} are. For an {@code Option}, {@link Codec#optional}. */
public final class VavrCodecs {
    private VavrCodecs() {}

    /** {@return a list, stored as {@link Codecs#listOf} stores one} */
    public static <E> Codec<List<E>> listOf(Codec<E> element) {
        return named("listOf", element, Codecs.listOf(element).map(List::ofAll, List::asJava));
    }

    /** {@return a vector, stored as {@link Codecs#listOf} stores a list} */
    public static <E> Codec<Vector<E>> vectorOf(Codec<E> element) {
        return named("vectorOf", element, Codecs.listOf(element).map(Vector::ofAll, Vector::asJava));
    }

    /** {@return a set, stored as {@link Codecs#setOf} stores one} */
    public static <E> Codec<Set<E>> setOf(Codec<E> member) {
        return named("setOf", member, Codecs.setOf(member).map(LinkedHashSet::ofAll, Set::toJavaSet));
    }

    /** {@return a map by text, stored as {@link Codecs#mapOf} stores one} */
    public static <V> Codec<Map<String, V>> mapOf(Codec<V> value) {
        return named("mapOf", value, Codecs.mapOf(value).map(LinkedHashMap::ofAll, Map::toJavaMap));
    }

    private static <V> Codec<V> named(String word, Codec<?> part, Codec<V> whole) {
        return new NamedCodec<>(word + "(" + part + ")", whole);
    }
}
