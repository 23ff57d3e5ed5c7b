package io.github.dynalect.attribute;

import io.github.dynalect.expression.Key;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;

/**
 * The primary key of a table that has a partition attribute only.
 *
 * @param <T> the item type
 * @param <P> the type of the partition attribute
 */
public final class SimpleKey<T, P> extends PrimaryKey<T> {
    private final Attribute<? super T, P> partition;

    SimpleKey(Attribute<? super T, P> partition) {
        if (partition.path().isNested()) {
            throw KeyAttributes.nested(partition);
        }
        this.partition = partition;
    }

    @Override
    public List<Attribute<? super T, ?>> attributes() {
        return List.of(partition);
    }

    /**
     * {@return the key of the item with this value}
     *
     * @throws io.github.dynalect.refusal.RefusedException if no key has such a value, as an empty text
     */
    public Key<T> key(P value) {
        return new Key<>(Vector.of(KeyAttributes.value(partition, value)), Option.some(itemType()));
    }
}
