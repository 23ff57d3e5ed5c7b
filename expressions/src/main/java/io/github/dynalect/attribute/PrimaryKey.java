package io.github.dynalect.attribute;

import java.util.List;

/**
 * The primary key of a table: the attributes that make it, and the words for keys and ranges of keys.
 *
 * <p>DynamoDB has two kinds: a {@link SimpleKey} of a partition attribute, and a {@link CompositeKey} with a sort
 * attribute beside it.
 *
 * @param <T> the item type
 */
public abstract sealed class PrimaryKey<T> permits SimpleKey, CompositeKey {
    PrimaryKey() {}

    /** {@return the key attributes: the partition attribute and, where there is one, the sort attribute} */
    public abstract List<Attribute<? super T, ?>> attributes();

    /** {@return the attribute by which the table is divided into partitions} */
    public Attribute<? super T, ?> partitionAttribute() {
        return attributes().get(0);
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
