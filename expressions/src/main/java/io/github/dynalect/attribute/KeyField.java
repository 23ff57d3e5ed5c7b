package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyValue;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A key attribute: one of the item's own, or one that is composed of these. */
sealed interface KeyField<T> {
    /** The attribute by which the table has it. */
    Attribute<? super T, ?> attribute();

    /** The attributes whose values make it. */
    Vector<Attribute<? super T, ?>> parts();

    Option<Template<T>> template();

    /** Its value, of the stored values of its parts; none if one is not given. */
    Option<KeyValue> value(Map<String, AttributeValue> given);

    /** One of the item's own. */
    record Own<T>(Attribute<? super T, ?> attribute) implements KeyField<T> {
        @Override
        public Vector<Attribute<? super T, ?>> parts() {
            return Vector.of(attribute);
        }

        @Override
        public Option<Template<T>> template() {
            return Option.none();
        }

        @Override
        public Option<KeyValue> value(Map<String, AttributeValue> given) {
            String name = attribute.path().attribute();
            AttributeValue value = given.get(name);
            return value == null ? Option.none() : Option.some(new KeyValue(name, value));
        }
    }

    /** One that is composed. */
    record Composed<T>(Template<T> composed) implements KeyField<T> {
        public Composed {
            Objects.requireNonNull(composed, "partition");
        }

        @Override
        public Attribute<? super T, ?> attribute() {
            return composed.attribute();
        }

        @Override
        public Vector<Attribute<? super T, ?>> parts() {
            return composed.parts();
        }

        @Override
        public Option<Template<T>> template() {
            return Option.some(composed);
        }

        @Override
        public Option<KeyValue> value(Map<String, AttributeValue> given) {
            return composed.compose(given).map(text -> new KeyValue(composed.name(), text));
        }
    }
}
