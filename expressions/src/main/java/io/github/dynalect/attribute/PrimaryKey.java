package io.github.dynalect.attribute;

import io.github.dynalect.expression.ItemType;
import io.vavr.collection.Vector;
import java.util.List;

/**
 * The primary key of a table: the attributes that make it, and the words for keys and ranges of keys.
 *
 * <p>DynamoDB has two kinds: a {@link SimpleKey} of a partition attribute, and a {@link CompositeKey} with a sort
 * attribute beside it. A {@link ComposedKey} is of either kind, and of attributes that are composed of the item's own.
 *
 * <p>A key of an attribute that is a part of another, or of one attribute twice, is refused by a
 * {@link io.github.dynalect.refusal.RefusedException} when it is made.
 *
 * @param <T> the item type
 */
public abstract sealed class PrimaryKey<T> permits SimpleKey, CompositeKey, ComposedKey {
    private final ItemType<T> itemType = new ItemType<>();

    PrimaryKey() {}

    /** {@return what its keys have in common, and have with no others: a table of its schema knows them by it} */
    public ItemType<T> itemType() {
        return itemType;
    }

    /** {@return the key attributes: the partition attribute and, where there is one, the sort attribute} */
    public abstract List<Attribute<? super T, ?>> attributes();

    /** {@return the attribute by which the table is divided into partitions} */
    public Attribute<? super T, ?> partitionAttribute() {
        return attributes().get(0);
    }

    /** {@return whether a key attribute is composed} */
    public boolean isComposed() {
        return false;
    }

    /** {@return how those key attributes are composed that are} */
    public Vector<Template<T>> templates() {
        return Vector.empty();
    }

    /**
     * {@return the key of a table that has a composed partition attribute only}
     *
     * @param <T> the item type
     */
    public static <T> ComposedKey<T, TableRange<T>> composed(Template<T> partition) {
        return composed(partition, IndexSort.table());
    }

    /**
     * {@return the key of a table that has a composed partition attribute, and a sort attribute}
     *
     * @param <T> the item type
     * @param <R> what asks for a partition
     * @param sort the sort attribute, by {@link IndexSort#composed} or by {@code IndexSort.local}
     */
    public static <T, R extends TableRange<T>> ComposedKey<T, R> composed(Template<T> partition, IndexSort<T, R> sort) {
        return new ComposedKey<>(partition, sort);
    }

    /**
     * {@return the key of a table that has a partition attribute of the item's own, and a composed sort attribute}
     *
     * @param <T> the item type
     * @param <R> what asks for a partition
     * @param sort the sort attribute, by {@link IndexSort#composed}
     */
    public static <T, R extends TableRange<T>> ComposedKey<T, R> composed(
            Attribute<? super T, ?> partition, IndexSort<T, R> sort) {
        return new ComposedKey<>(partition, sort);
    }

    /**
     * {@return the key of a table that has a partition attribute only}
     *
     * @param <T> the item type
     * @param <P> the type of the partition attribute
     */
    public static <T, P> SimpleKey<T, P> of(Attribute<? super T, P> partition) {
        return new SimpleKey<>(partition);
    }

    /**
     * {@return the key of a table that has a partition attribute, and a sort attribute that holds text}
     *
     * @param <T> the item type
     * @param <P> the type of the partition attribute
     */
    public static <T, P> CompositeKey<T, P, String, PrefixPartition<T, String>> of(
            Attribute<? super T, P> partition, StringAttribute<? super T> sort) {
        return CompositeKey.sortedBy(partition, sort);
    }

    /**
     * {@return the key of a table that has a partition attribute, and a sort attribute that holds a binary}
     *
     * @param <T> the item type
     * @param <P> the type of the partition attribute
     * @param <S> the type of the sort attribute
     */
    public static <T, P, S> CompositeKey<T, P, S, PrefixPartition<T, S>> of(
            Attribute<? super T, P> partition, BinaryAttribute<? super T, S> sort) {
        return CompositeKey.sortedBy(partition, sort);
    }

    /**
     * {@return the key of a table that has a partition attribute, and a sort attribute of any other ordered type}
     *
     * @param <T> the item type
     * @param <P> the type of the partition attribute
     * @param <S> the type of the sort attribute
     */
    public static <T, P, S> CompositeKey<T, P, S, OrderedPartition<T, S>> of(
            Attribute<? super T, P> partition, OrderedAttribute<? super T, S> sort) {
        return CompositeKey.sortedBy(partition, sort);
    }
}
