package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.codec.Members;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.util.Set;

/**
 * A stored item, to be read attribute by attribute by the function that makes the record.
 *
 * @param <T> the item type
 */
public final class ItemReader<T> {
    private final Members<T> stored;
    private final Set<String> declared;

    ItemReader(Members<T> stored, Set<String> declared) {
        this.stored = stored;
        this.declared = declared;
    }

    /**
     * {@return the value of an attribute}
     *
     * @param <V> its type
     * @throws io.github.dynalect.codec.MisfitException if it is missing, or stored in a form that its codec cannot read
     */
    public <V> V get(Attribute<? super T, V> attribute) {
        return stored.get(name(attribute), attribute.codec());
    }

    /**
     * {@return the value of an attribute that an item may lack}
     *
     * @param <V> its type
     * @throws io.github.dynalect.codec.MisfitException if it is stored in a form that its codec cannot read
     */
    public <V> Option<V> find(Attribute<? super T, V> attribute) {
        return stored.get(name(attribute), attribute.codec().optional());
    }

    /** What is read is what is written: an attribute that was declared, at the top level. */
    private String name(Attribute<? super T, ?> attribute) {
        String name = attribute.path().attribute();
        if (attribute.path().isNested() || !declared.contains(name)) {
            throw Rule.SCHEMA_READS.refuse(
                    attribute.toString(),
                    "an attribute that the schema does not declare",
                    "declare it with its getter");
        }
        return name;
    }
}
