package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyValue;
import io.vavr.collection.Vector;

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
    public abstract Vector<Attribute<T, ?>> attributes();

    /** {@return the attribute by which the table is divided into partitions} */
    public Attribute<T, ?> partitionAttribute() {
        return attributes().head();
    }

    /**
     * {@return the key of a table that has a partition attribute only}
     *
     * @param <T> the item type
     * @param <P> the type of the partition attribute
     */
    public static <T, P> SimpleKey<T, P> of(Attribute<T, P> partition) {
        return new SimpleKey<>(partition);
    }

    /**
     * {@return the key of a table that has a partition attribute, and a sort attribute that holds text}
     *
     * @param <T> the item type
     * @param <P> the type of the partition attribute
     */
    public static <T, P> CompositeKey<T, P, String, TextPartition<T>> of(
            Attribute<T, P> partition, StringAttribute<T> sort) {
        return new CompositeKey<>(partition, sort, value -> new TextPartition<>(value, sort));
    }

    /**
     * {@return the key of a table that has a partition attribute, and a sort attribute of any other ordered type}
     *
     * @param <T> the item type
     * @param <P> the type of the partition attribute
     * @param <S> the type of the sort attribute
     */
    public static <T, P, S> CompositeKey<T, P, S, TableRange<T>> of(
            Attribute<T, P> partition, OrderedAttribute<T, S> sort) {
        return new CompositeKey<>(partition, sort, TableRange::new);
    }

    static <T, V> KeyValue valueOf(Attribute<T, V> attribute, V value) {
        return new KeyValue(
                attribute.path().attribute(), attribute.literal(value).value());
    }
}
