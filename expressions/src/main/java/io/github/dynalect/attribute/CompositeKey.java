package io.github.dynalect.attribute;

import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyValue;
import io.vavr.collection.Vector;
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
    private final Attribute<T, P> partition;
    private final Attribute<T, S> sort;
    private final Function<KeyValue, R> range;

    CompositeKey(Attribute<T, P> partition, Attribute<T, S> sort, Function<KeyValue, R> range) {
        this.partition = partition;
        this.sort = sort;
        this.range = range;
    }

    @Override
    public Vector<Attribute<T, ?>> attributes() {
        return Vector.of(partition, sort);
    }

    /** {@return the key of the item with these values} */
    public Key<T> key(P partitionValue, S sortValue) {
        return new Key<>(Vector.of(valueOf(partition, partitionValue), valueOf(sort, sortValue)));
    }

    /** {@return all items of a partition, in the order of the sort attribute; to be narrowed where its type allows} */
    public R partition(P value) {
        return range.apply(valueOf(partition, value));
    }
}
