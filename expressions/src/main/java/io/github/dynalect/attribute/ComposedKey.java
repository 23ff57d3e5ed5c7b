package io.github.dynalect.attribute;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.Objects;

/**
 * The primary key of a table of which at least one attribute is composed of others, by a {@link Template}.
 *
 * <p>Its words take the values of the parts: {@code KEY.given(customerId, "ann").given(orderId, "o-1").key()}.
 *
 * @param <T> the item type
 * @param <R> what asks for a partition, with the tests that the parts of the sort attribute allow
 */
public final class ComposedKey<T, R extends TableRange<T>> extends PrimaryKey<T> {
    private final KeyField<T> partition;
    private final IndexSort<T, R> sort;

    ComposedKey(Template<T> partition, IndexSort<T, R> sort) {
        this(new KeyField.Composed<>(partition), sort);
    }

    ComposedKey(Attribute<? super T, ?> partition, IndexSort<T, R> sort) {
        this(new KeyField.Own<>(partition), sort);
    }

    private ComposedKey(KeyField<T> partition, IndexSort<T, R> sort) {
        this.partition = Objects.requireNonNull(partition, "partition");
        this.sort = Objects.requireNonNull(sort, "sort");
        KeyAttributes.check(attributes());
    }

    @Override
    public List<Attribute<? super T, ?>> attributes() {
        return sort.attributes().prepend(partition.attribute()).asJava();
    }

    @Override
    public boolean isComposed() {
        return true;
    }

    @Override
    public Vector<Template<T>> templates() {
        return partition.template().toVector().appendAll(sort.templates());
    }

    /**
     * {@return the values of a key, of which this is the first}
     *
     * @param <V> its type
     * @param attribute the part, or the attribute itself where it is not composed
     */
    public <V> KeyParts<T, R> given(Attribute<? super T, V> attribute, V value) {
        return parts().given(attribute, value);
    }

    /** {@return the values of a key that is fixed text, or of a partition that is} */
    public KeyParts<T, R> parts() {
        return KeyParts.ofTable(itemType(), partition, sort);
    }
}
