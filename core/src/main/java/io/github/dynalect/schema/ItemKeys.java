package io.github.dynalect.schema;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.codec.DocumentCodec;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.refusal.RefusedException;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashSet;
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
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Attribute<?, ?> attribute : plan.primaryKey().attributes()) {
            names.add(attribute.path().attribute());
        }
        return names;
    }

    /** What a key tells of its item. */
    Map<String, AttributeValue> told(Key<? extends T> key) {
        return composition.map(composed -> composed.told(key).toJavaMap()).getOrElse(key::toMap);
    }

    Key<T> of(T item) {
        Map<String, AttributeValue> stored = codec.toMap(item, parts());
        Vector<KeyValue> values = Vector.empty();
        for (String name : names()) {
            values = values.append(value(name, Objects.requireNonNull(stored.get(name), name)));
        }
        return new Key<>(values, Option.some(plan.primaryKey().itemType()));
    }

    private Set<String> parts() {
        Set<String> names = names();
        if (composition.isDefined()) {
            names.addAll(composition.get().keyParts().asJava());
        }
        return names;
    }

    private static KeyValue value(String name, AttributeValue stored) {
        try {
            return new KeyValue(name, stored);
        } catch (RefusedException e) {
            throw e.where().startsWith(name) ? e : e.at(name);
        }
    }

    /** The hash of a stored item's key, or a dash if what is stored there is no key. */
    String fingerprint(Map<String, AttributeValue> stored) {
        Set<String> names = names();
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
