package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.codec.Members;
import io.vavr.control.Option;

/**
 * A stored item, to be read attribute by attribute by the function that makes the record.
 *
 * @param <T> the item type
 */
public final class ItemReader<T> {
    private final Members<T> stored;

    ItemReader(Members<T> stored) {
        this.stored = stored;
    }

    /**
     * {@return the value of an attribute}
     *
     * @param <V> its type
     * @throws io.github.dynalect.codec.MisfitException if it is missing, or stored in a form that its codec cannot read
     */
    public <V> V get(Attribute<? super T, V> attribute) {
        return stored.get(attribute.path().attribute(), attribute.codec());
    }

    /**
     * {@return the value of an attribute that an item may lack}
     *
     * @param <V> its type
     * @throws io.github.dynalect.codec.MisfitException if it is stored in a form that its codec cannot read
     */
    public <V> Option<V> find(Attribute<? super T, V> attribute) {
        return stored.get(attribute.path().attribute(), attribute.codec().optional());
    }
}
