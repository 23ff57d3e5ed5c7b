package io.github.dynalect.schema;

import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.refusal.RefusedException;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The keys of the items of a schema.
 *
 * @param plan what the schema declares
 * @param codec how items are stored
 * @param composition how keys are composed, if they are
 */
record ItemKeys<T>(SchemaPlan<T> plan, DocumentCodec<T> codec, Option<Composition> composition) {
    /** The names of the key attributes, the partition attribute first. */
    private List<String> names() {
        return plan.keyNames();
    }

    /** What a key tells of its item. */
    Map<String, AttributeValue> told(Key<? extends T> key) {
        return composition.map(composed -> composed.told(key).toJavaMap()).getOrElse(key::toMap);
    }

    Key<T> of(T item) {
        return in(codec.toMap(item, parts()));
    }

    /** The key in stored attributes. */
    Key<T> in(Map<String, AttributeValue> stored) {
        List<String> names = names();
        KeyValue partition = value(names.get(0), stored);
        return new Key<>(
                names.size() == 1 ? Vector.of(partition) : Vector.of(partition, value(names.get(1), stored)),
                Option.some(plan.primaryKey().itemType()));
    }

    private Set<String> parts() {
        Set<String> names = new LinkedHashSet<>(names());
        if (composition.isDefined()) {
            names.addAll(composition.get().keyParts().asJava());
        }
        return names;
    }

    private static KeyValue value(String name, Map<String, AttributeValue> stored) {
        try {
            return new KeyValue(name, Objects.requireNonNull(stored.get(name), name));
        } catch (RefusedException e) {
            throw e.where().startsWith(name) ? e : e.at(name);
        }
    }

    /** The hash of a stored item's key, or a dash if what is stored there is no key. */
    String fingerprint(Map<String, AttributeValue> stored) {
        List<String> names = names();
        Vector<KeyValue> key;
        try {
            key = Vector.ofAll(names)
                    .flatMap(name -> Option.of(stored.get(name))
                            .filter(KeyValue::isKeyType)
                            .map(value -> new KeyValue(name, value)));
        } catch (RefusedException e) {
            return "-";
        }
        return key.length() == names.size() ? new Key<T>(key).fingerprint() : "-";
    }
}
