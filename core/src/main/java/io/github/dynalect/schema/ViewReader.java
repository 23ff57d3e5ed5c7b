package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.codec.Codec;
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
    private final Schema<?> schema;

    ViewReader(Members<?> stored, Vector<Path> paths, Schema<?> schema) {
        this.stored = stored;
        this.paths = paths;
        this.schema = schema;
    }

    /**
     * {@return the value of an attribute; the default, if the schema declares one and it is missing}
     *
     * @param <V> its type
     * @throws io.github.dynalect.codec.MisfitException if it is missing, or stored in a form that its codec cannot read
     */
    public <V> V get(Attribute<? super T, V> attribute) {
        return stored.get(part(attribute), schema.reading(attribute));
    }

    /**
     * {@return the value of an attribute that an item may lack; the default, if the schema declares one and it is missing}
     *
     * @param <V> its type
     * @throws io.github.dynalect.codec.MisfitException if it is stored in a form that its codec cannot read
     */
    public <V> Option<V> find(Attribute<? super T, V> attribute) {
        Codec<V> reading = schema.reading(attribute);
        return reading.equals(attribute.codec())
                ? stored.get(part(attribute), reading.optional())
                : Option.some(stored.get(part(attribute), reading));
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
