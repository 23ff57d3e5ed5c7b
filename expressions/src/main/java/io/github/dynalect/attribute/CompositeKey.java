package io.github.dynalect.attribute;

import io.github.dynalect.expression.Key;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.Function;

/**
 * The primary key of a table that has a partition attribute and a sort attribute.
 *
 * @param <T> the item type
 * @param <P> the type of the partition attribute
 * @param <S> the type of the sort attribute
 * @param <R> what asks for a partition, with the sort tests that the sort attribute's type allows
 */
public final class CompositeKey<T, P, S, R extends TableRange<T>> extends PrimaryKey<T> {
    private final Attribute<? super T, P> partition;
    private final OrderedAttribute<? super T, S> sort;
    private final Function<SortPosition<T, S, TableRange<T>>, R> range;

    private CompositeKey(
            Attribute<? super T, P> partition,
            OrderedAttribute<? super T, S> sort,
            Function<SortPosition<T, S, TableRange<T>>, R> range) {
        this.partition = partition;
        this.sort = sort;
        this.range = range;
        KeyAttributes.check(attributes());
    }

    static <T, P> CompositeKey<T, P, String, PrefixPartition<T, String>> sortedBy(
            Attribute<? super T, P> partition, StringAttribute<? super T> sort) {
        return new CompositeKey<>(partition, sort, new PrefixPartition.OfPosition<>());
    }

    static <T, P, S> CompositeKey<T, P, S, PrefixPartition<T, S>> sortedBy(
            Attribute<? super T, P> partition, BinaryAttribute<? super T, S> sort) {
        return new CompositeKey<>(partition, sort, new PrefixPartition.OfPosition<>());
    }

    static <T, P, S> CompositeKey<T, P, S, OrderedPartition<T, S>> sortedBy(
            Attribute<? super T, P> partition, OrderedAttribute<? super T, S> sort) {
        return new CompositeKey<>(partition, sort, new OrderedPartition.OfPosition<>());
    }

    @Override
    public List<Attribute<? super T, ?>> attributes() {
        return List.of(partition, sort);
    }

    /**
     * {@return the key of the item with these values}
     *
     * @throws io.github.dynalect.refusal.RefusedException if no key has such a value, as an empty text
     */
    public Key<T> key(P partitionValue, S sortValue) {
        return new Key<>(
                Vector.of(KeyAttributes.value(partition, partitionValue), KeyAttributes.value(sort, sortValue)),
                Option.some(itemType()));
    }

    /**
     * {@return all items of a partition, in the order of the sort attribute; to be narrowed by a test of that}
     *
     * @throws io.github.dynalect.refusal.RefusedException if no key has such a value, as an empty text
     */
    public R partition(P value) {
        return range.apply(new AttributePosition<>(
                Option.none(),
                Vector.of(KeyAttributes.value(partition, value)),
                sort,
                all -> new TableRange<>(new Key<>(all))));
    }
}
