package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;

/** The check of attributes that make a key, and their values. */
final class KeyAttributes {
    private KeyAttributes() {}

    static void check(Vector<? extends Attribute<?, ?>> attributes) {
        for (Attribute<?, ?> attribute : attributes) {
            if (attribute.path().isNested()) {
                throw Rule.KEY_NESTED.refuse(attribute.toString(), "a nested attribute", "take one at the top level");
            }
        }
        if (attributes.distinctBy(Attribute::path).length() < attributes.length()) {
            throw Rule.KEY_TEST.refuse(attributes.mkString(", "), "one attribute twice", "take different ones");
        }
    }

    static <V> KeyValue value(Attribute<?, V> attribute, V value) {
        return new KeyValue(
                attribute.path().attribute(), attribute.literal(value).value());
    }
}
