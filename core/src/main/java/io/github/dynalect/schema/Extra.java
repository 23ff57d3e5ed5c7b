package io.github.dynalect.schema;

import io.github.dynalect.codec.Codec;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attributes of a record that its schema does not declare, kept in a map as they are stored.
 *
 * @param getter takes the map from the record
 * @param <T> the item type
 */
record Extra<T>(Function<? super T, ? extends Map<String, AttributeValue>> getter) {
    private static final Codec<AttributeValue> AS_STORED = Codecs.raw();

    /** Writes them beside the declared ones. */
    void write(T item, Set<String> declared, Map<String, AttributeValue> stored) {
        Map<String, AttributeValue> extra = Objects.requireNonNull(getter.apply(item), "extra");
        for (Map.Entry<String, AttributeValue> entry : extra.entrySet()) {
            String name = Objects.requireNonNull(entry.getKey(), "name of an extra attribute");
            // An absent optional attribute has left its name free, and yet it would be read from there.
            if (declared.contains(name)) {
                throw Rule.SCHEMA.refuse(
                        name, "an extra attribute with the name of a declared one", "give it in the record's own part");
            }
            stored.put(name, value(name, Objects.requireNonNull(entry.getValue(), name)));
        }
    }

    /** As they are written: the service has an order of its own for the members of a set, and yet the record is the same. */
    static Map<String, AttributeValue> canonical(Map<String, AttributeValue> stored) {
        Map<String, AttributeValue> extra = new LinkedHashMap<>();
        stored.forEach((name, value) -> extra.put(name, value(name, value)));
        return Collections.unmodifiableMap(extra);
    }

    private static AttributeValue value(String name, AttributeValue value) {
        try {
            String unused = AttributeName.checked(name);
            return AS_STORED.encode(value);
        } catch (RefusedException e) {
            throw e.at(name);
        }
    }
}
