package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.BiFunction;

/**
 * The sort attributes of an index, from the left, and what a query may say of them.
 *
 * <p>They are built from the right: {@code by(region, by(city, none()))} has {@code region} first.
 *
 * @param <T> the item type
 * @param <R> what a query is, once all that lies on their left is given
 */
public final class IndexSort<T, R> {
    private final Vector<Attribute<? super T, ?>> attributes;
    private final BiFunction<Option<String>, Vector<KeyValue>, R> range;

    private IndexSort(
            Vector<Attribute<? super T, ?>> attributes, BiFunction<Option<String>, Vector<KeyValue>, R> range) {
        if (attributes.length() > Limits.KEY_ATTRIBUTES) {
            throw Rule.KEY_WIDTH.refuse(
                    "index", attributes.length() + " sort attributes", "compose some of them into one");
        }
        KeyAttributes.check(attributes.asJava());
        this.attributes = attributes;
        this.range = range;
    }

    /**
     * {@return no sort attribute}
     *
     * @param <T> the item type
     */
    public static <T> IndexSort<T, IndexRange<T>> none() {
        return new IndexSort<>(
                Vector.empty(),
                (index, equalities) -> new IndexRange<>(new KeyCondition.Partition<>(index, equalities)));
    }

    /**
     * {@return an attribute that holds text, and those that follow it}
     *
     * @param <T> the item type
     * @param <N> what a query is after it
     */
    public static <T, N> IndexSort<T, PrefixIndexRange<T, String, N>> by(
            StringAttribute<? super T> attribute, IndexSort<T, N> next) {
        return prefixed(attribute, next);
    }

    /**
     * {@return an attribute that holds a binary, and those that follow it}
     *
     * @param <T> the item type
     * @param <V> the type of the binary
     * @param <N> what a query is after it
     */
    public static <T, V, N> IndexSort<T, PrefixIndexRange<T, V, N>> by(
            BinaryAttribute<? super T, V> attribute, IndexSort<T, N> next) {
        return prefixed(attribute, next);
    }

    /**
     * {@return an attribute of any other ordered type, and those that follow it}
     *
     * @param <T> the item type
     * @param <S> the type of the attribute
     * @param <N> what a query is after it
     */
    public static <T, S, N> IndexSort<T, OrderedIndexRange<T, S, N>> by(
            OrderedAttribute<? super T, S> attribute, IndexSort<T, N> next) {
        return new IndexSort<>(
                next.attributes.prepend(attribute),
                (index, equalities) -> new OrderedIndexRange<>(new SortPosition<>(index, equalities, attribute), next));
    }

    private static <T, S, N> IndexSort<T, PrefixIndexRange<T, S, N>> prefixed(
            OrderedAttribute<? super T, S> attribute, IndexSort<T, N> next) {
        return new IndexSort<>(
                next.attributes.prepend(attribute),
                (index, equalities) -> new PrefixIndexRange<>(new SortPosition<>(index, equalities, attribute), next));
    }

    /** {@return the attributes, from the left} */
    public Vector<Attribute<? super T, ?>> attributes() {
        return attributes;
    }

    R after(Option<String> index, Vector<KeyValue> equalities) {
        return range.apply(index, equalities);
    }
}
