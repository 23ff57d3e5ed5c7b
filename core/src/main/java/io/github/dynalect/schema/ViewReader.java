package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.codec.Members;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The parts of a stored item that a view has, to be read one by one by the function that makes the record.
 *
 * @param <T> the item type
 */
public final class ViewReader<T> {
    private final Members<?> stored;
    private final Vector<Path> paths;

    ViewReader(Members<?> stored, Vector<Path> paths) {
        this.stored = stored;
        this.paths = paths;
    }

    /**
     * {@return the value of an attribute; the default, if the schema or a document in it has one and it is missing}
     *
     * @param <V> its type
     * @throws io.github.dynalect.codec.MisfitException if it is missing, or stored in a form that its codec cannot read
     */
    public <V> V get(Attribute<? super T, V> attribute) {
        return stored.get(part(attribute), attribute.codec());
    }

    /**
     * {@return the value of an attribute that an item may lack; the default, if the schema or a document in it has one and it
     * is missing}
     *
     * @param <V> its type
     * @throws io.github.dynalect.codec.MisfitException if it is stored in a form that its codec cannot read
     */
    public <V> Option<V> find(Attribute<? super T, V> attribute) {
        return stored.get(part(attribute), attribute.codec().optional());
    }

    /** What is read is what was asked for. */
    private String part(Attribute<?, ?> attribute) {
        if (!paths.contains(attribute.path())) {
            throw Rule.VIEW.refuse(
                    attribute.toString(), "an attribute that the view does not have", "name it in View.of(…) too");
        }
        return attribute.toString();
    }
}
