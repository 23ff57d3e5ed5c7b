package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.codec.Members;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A stored item, to be read attribute by attribute by the function that makes the record.
 *
 * @param <T> the item type
 */
public final class ItemReader<T> {
    private final Members<T> stored;
    private final Map<String, Declared<T, ?, ?>> declared;
    private final boolean keepsExtra;

    ItemReader(Members<T> stored, Map<String, Declared<T, ?, ?>> declared, boolean keepsExtra) {
        this.stored = stored;
        this.declared = declared;
        this.keepsExtra = keepsExtra;
    }

    /**
     * {@return the value of an attribute; the default, if it was declared with one and is missing}
     *
     * @param <V> its type
     * @throws io.github.dynalect.codec.MisfitException if it is missing, or stored in a form that its codec cannot read
     */
    public <V> V get(Attribute<? super T, V> attribute) {
        Declared<T, V, ?> found = declared(attribute);
        return stored.get(found.name(), found.reading());
    }

    /**
     * {@return the value of an attribute that an item may lack; the default, if it was declared with one and is missing}
     *
     * @param <V> its type
     * @throws io.github.dynalect.codec.MisfitException if it is stored in a form that its codec cannot read
     */
    public <V> Option<V> find(Attribute<? super T, V> attribute) {
        Declared<T, V, ?> found = declared(attribute);
        return found.hasDefault()
                ? Option.some(stored.get(found.name(), found.reading()))
                : stored.get(found.name(), found.orNone());
    }

    /**
     * {@return the attributes that the schema does not declare, in their canonical form; they cannot be changed}
     *
     * @throws RefusedException if the schema does not write them
     */
    public Map<String, AttributeValue> extra() {
        if (!keepsExtra) {
            throw Rule.SCHEMA_READS.refuse("extra", "extra attributes that the schema does not write", "declare them");
        }
        return stored.others();
    }

    /** What is read is what is written: an attribute that was declared, at the top level, by the same codec. */
    @SuppressWarnings("unchecked")
    private <V> Declared<T, V, ?> declared(Attribute<? super T, V> attribute) {
        Declared<T, ?, ?> found = attribute.path().isNested()
                ? null
                : declared.get(attribute.path().attribute());
        if (found == null) {
            throw otherwise(attribute, "an attribute that the schema does not declare");
        }
        if (!found.isStoredAlike(attribute)) {
            throw otherwise(attribute, "an attribute that the schema declares with another codec");
        }
        // Equal codecs have the same Java type.
        return (Declared<T, V, ?>) found;
    }

    private static RefusedException otherwise(Attribute<?, ?> attribute, String found) {
        return Rule.SCHEMA_READS.refuse(attribute.toString(), found, "declare it, and read the same");
    }
}
