package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The sort attributes of an index, from the left, and what a query may say of them.
 *
 * <p>Those of a global index are built from the right: {@code by(region, by(city, none()))} has {@code region} first. If the
 * index holds parts of items, it is {@code partialBy(region, partialBy(city, partial()))}. A local index has one sort
 * attribute: {@code local(city)}.
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
        return ended(IndexRange::new);
    }

    /**
     * {@return an attribute that holds text, and those that follow it}
     *
     * @param <T> the item type
     * @param <N> what a query is after it
     */
    public static <T, N extends IndexRange<T>> IndexSort<T, PrefixIndexRange<T, String, N>> by(
            StringAttribute<? super T> attribute, IndexSort<T, N> next) {
        return next.preceded(attribute, position -> new PrefixIndexRange<>(position, next));
    }

    /**
     * {@return an attribute that holds a binary, and those that follow it}
     *
     * @param <T> the item type
     * @param <S> the type of the binary
     * @param <N> what a query is after it
     */
    public static <T, S, N extends IndexRange<T>> IndexSort<T, PrefixIndexRange<T, S, N>> by(
            BinaryAttribute<? super T, S> attribute, IndexSort<T, N> next) {
        return next.preceded(attribute, position -> new PrefixIndexRange<>(position, next));
    }

    /**
     * {@return an attribute of any other ordered type, and those that follow it}
     *
     * @param <T> the item type
     * @param <S> the type of the attribute
     * @param <N> what a query is after it
     */
    public static <T, S, N extends IndexRange<T>> IndexSort<T, OrderedIndexRange<T, S, N>> by(
            OrderedAttribute<? super T, S> attribute, IndexSort<T, N> next) {
        return next.preceded(attribute, position -> new OrderedIndexRange<>(position, next));
    }

    /**
     * {@return no sort attribute, of an index that holds parts of items}
     *
     * @param <T> the item type
     */
    public static <T> IndexSort<T, PartialRange<T>> partial() {
        return ended(PartialRange::new);
    }

    /**
     * {@return an attribute that holds text, and those that follow it, of an index that holds parts of items}
     *
     * @param <T> the item type
     * @param <N> what a query is after it
     */
    public static <T, N extends PartialRange<T>> IndexSort<T, PrefixPartialRange<T, String, N>> partialBy(
            StringAttribute<? super T> attribute, IndexSort<T, N> next) {
        return next.preceded(attribute, position -> new PrefixPartialRange<>(position, next));
    }

    /**
     * {@return an attribute that holds a binary, and those that follow it, of an index that holds parts of items}
     *
     * @param <T> the item type
     * @param <S> the type of the binary
     * @param <N> what a query is after it
     */
    public static <T, S, N extends PartialRange<T>> IndexSort<T, PrefixPartialRange<T, S, N>> partialBy(
            BinaryAttribute<? super T, S> attribute, IndexSort<T, N> next) {
        return next.preceded(attribute, position -> new PrefixPartialRange<>(position, next));
    }

    /**
     * {@return an attribute of any other ordered type, and those that follow it, of an index that holds parts of items}
     *
     * @param <T> the item type
     * @param <S> the type of the attribute
     * @param <N> what a query is after it
     */
    public static <T, S, N extends PartialRange<T>> IndexSort<T, OrderedPartialRange<T, S, N>> partialBy(
            OrderedAttribute<? super T, S> attribute, IndexSort<T, N> next) {
        return next.preceded(attribute, position -> new OrderedPartialRange<>(position, next));
    }

    /**
     * {@return the sort attribute of a local index, which holds text}
     *
     * @param <T> the item type
     */
    public static <T> IndexSort<T, PrefixPartition<T, String>> local(StringAttribute<? super T> attribute) {
        return IndexSort.<T>none().preceded(attribute, new PrefixPartition.OfPosition<>());
    }

    /**
     * {@return the sort attribute of a local index, which holds a binary}
     *
     * @param <T> the item type
     * @param <S> the type of the binary
     */
    public static <T, S> IndexSort<T, PrefixPartition<T, S>> local(BinaryAttribute<? super T, S> attribute) {
        return IndexSort.<T>none().preceded(attribute, new PrefixPartition.OfPosition<>());
    }

    /**
     * {@return the sort attribute of a local index, which is of any other ordered type}
     *
     * @param <T> the item type
     * @param <S> the type of the attribute
     */
    public static <T, S> IndexSort<T, OrderedPartition<T, S>> local(OrderedAttribute<? super T, S> attribute) {
        return IndexSort.<T>none().preceded(attribute, new OrderedPartition.OfPosition<>());
    }

    private static <T, R> IndexSort<T, R> ended(Function<KeyCondition<T>, R> range) {
        return new IndexSort<>(
                Vector.empty(), (index, equalities) -> range.apply(new KeyCondition.Partition<>(index, equalities)));
    }

    /** Another attribute, and then these. */
    private <S, O> IndexSort<T, O> preceded(
            OrderedAttribute<? super T, S> attribute, Function<SortPosition<T, S>, O> first) {
        return new IndexSort<>(
                attributes.prepend(attribute),
                (index, equalities) -> first.apply(new SortPosition<>(index, equalities, attribute)));
    }

    /** {@return the attributes, from the left} */
    public Vector<Attribute<? super T, ?>> attributes() {
        return attributes;
    }

    R after(Option<String> index, Vector<KeyValue> equalities) {
        return range.apply(index, equalities);
    }
}
