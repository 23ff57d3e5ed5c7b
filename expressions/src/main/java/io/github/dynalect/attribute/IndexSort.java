package io.github.dynalect.attribute;

import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The sort attributes of an index, from the left, and what a query may say of them.
 *
 * <p>Those of a global index are built from the right: {@code by(region, by(city, none()))} has {@code region} first. If the
 * index holds parts of items, it is {@code partialBy(region, partialBy(city, partial()))}. A local index has one sort
 * attribute, {@code local(city)}, as has a table whose key is composed. A sort attribute that is composed itself is
 * {@code composed("SK", …)}, of {@link SortParts}.
 *
 * @param <T> the item type
 * @param <R> what a query is, once all that lies on their left is given
 */
public final class IndexSort<T, R> {
    private final Vector<Attribute<? super T, ?>> attributes;
    private final Vector<KeyField<T>> fields;
    private final BiFunction<Option<String>, Vector<KeyValue>, R> range;

    private IndexSort(Vector<KeyField<T>> fields, BiFunction<Option<String>, Vector<KeyValue>, R> range) {
        this.attributes = fields.map(KeyField::attribute);
        if (attributes.length() > Limits.KEY_ATTRIBUTES) {
            throw Rule.KEY_WIDTH.refuse(
                    "index", attributes.length() + " sort attributes", "compose some of them into one");
        }
        KeyAttributes.check(attributes.asJava());
        this.fields = fields;
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
        return next.preceded(attribute, PrefixIndexRange::new);
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
        return next.preceded(attribute, PrefixIndexRange::new);
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
        return next.preceded(attribute, OrderedIndexRange::new);
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
        return next.preceded(attribute, PrefixPartialRange::new);
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
        return next.preceded(attribute, PrefixPartialRange::new);
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
        return next.preceded(attribute, OrderedPartialRange::new);
    }

    /**
     * {@return the sort attribute of a local index, which holds text}
     *
     * @param <T> the item type
     */
    public static <T> IndexSort<T, PrefixPartition<T, String>> local(StringAttribute<? super T> attribute) {
        return IndexSort.<T>table().preceded(attribute, new PrefixPartition.OfPosition<>());
    }

    /**
     * {@return the sort attribute of a local index, which holds a binary}
     *
     * @param <T> the item type
     * @param <S> the type of the binary
     */
    public static <T, S> IndexSort<T, PrefixPartition<T, S>> local(BinaryAttribute<? super T, S> attribute) {
        return IndexSort.<T>table().preceded(attribute, new PrefixPartition.OfPosition<>());
    }

    /**
     * {@return the sort attribute of a local index, which is of any other ordered type}
     *
     * @param <T> the item type
     * @param <S> the type of the attribute
     */
    public static <T, S> IndexSort<T, OrderedPartition<T, S>> local(OrderedAttribute<? super T, S> attribute) {
        return IndexSort.<T>table().preceded(attribute, new OrderedPartition.OfPosition<>());
    }

    /**
     * {@return no sort attribute, of a table or a local index}
     *
     * @param <T> the item type
     */
    public static <T> IndexSort<T, TableRange<T>> table() {
        return new IndexSort<>(
                Vector.empty(),
                (index, equalities) -> new TableRange<>(
                        index.isEmpty() ? new Key<>(equalities) : new KeyCondition.Partition<>(index, equalities)));
    }

    /**
     * {@return a sort attribute that is composed of others, and those that follow it}
     *
     * @param <T> the item type
     * @param <R> what a query is, before the first part is tested
     * @param name the name of the composed attribute
     * @param parts what it is composed of
     * @throws io.github.dynalect.refusal.RefusedException if the order of its texts would not be that of its parts: as
     *     {@link Template} says
     */
    public static <T, R> IndexSort<T, R> composed(String name, SortParts<T, R> parts) {
        Template<T> template =
                Template.sorted(name, Objects.requireNonNull(parts, "parts").pieces());
        return new IndexSort<>(
                parts.next().prepend(new KeyField.Composed<>(template)),
                (index, equalities) -> parts.after(new Begun(index, equalities, name, "")));
    }

    private static <T, R> IndexSort<T, R> ended(Function<KeyCondition<T>, R> range) {
        return new IndexSort<>(
                Vector.empty(), (index, equalities) -> range.apply(new KeyCondition.Partition<>(index, equalities)));
    }

    /** Another attribute, and then these. */
    private <S, O> IndexSort<T, O> preceded(
            OrderedAttribute<? super T, S> attribute, Function<SortPosition<T, S, R>, O> first) {
        return new IndexSort<>(
                fields.prepend(new KeyField.Own<>(attribute)),
                (index, equalities) ->
                        first.apply(new AttributePosition<>(index, equalities, attribute, all -> after(index, all))));
    }

    /** {@return how those are composed that are} */
    public Vector<Template<T>> templates() {
        return fields.flatMap(KeyField::template);
    }

    Vector<KeyField<T>> fields() {
        return fields;
    }

    /** {@return the attributes, from the left} */
    public Vector<Attribute<? super T, ?>> attributes() {
        return attributes;
    }

    R after(Option<String> index, Vector<KeyValue> equalities) {
        return range.apply(index, equalities);
    }
}
