package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The check of attributes that make a key, and their values. */
final class KeyAttributes {
    private KeyAttributes() {}

    static void check(List<? extends Attribute<?, ?>> attributes) {
        Set<String> names = new HashSet<>();
        for (Attribute<?, ?> attribute : attributes) {
            if (attribute.path().isNested()) {
                throw nested(attribute);
            }
            if (!names.add(attribute.path().attribute())) {
                throw Rule.KEY_TEST.refuse(
                        Vector.ofAll(attributes).mkString(", "), "one attribute twice", "take different ones");
            }
        }
    }

    static RefusedException nested(Attribute<?, ?> attribute) {
        return Rule.KEY_NESTED.refuse(attribute.toString(), "a nested attribute", "take one at the top level");
    }

    static <V> KeyValue value(Attribute<?, V> attribute, V value) {
        return new KeyValue(
                attribute.path().attribute(), attribute.literal(value).value());
    }
}
