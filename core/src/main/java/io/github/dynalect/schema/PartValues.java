package io.github.dynalect.schema;

import io.github.dynalect.attribute.Template;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.SetValue;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is known of the attributes of an item after an update, of which the keys of indexes are composed.
 *
 * @param before the values that the item has, as its key and the condition tell
 * @param after what the update makes of those that it touches
 */
record PartValues(Map<String, PartValue> before, Map<String, PartValue> after) {
    static PartValues of(Map<String, AttributeValue> ofKey, Condition<?> condition, UpdateAction<?> action) {
        Map<String, PartValue> before = condition.match(new KnownParts()).merge(ofKey.mapValues(PartValue.Given::new));
        return new PartValues(before, action.match(new ChangedParts()));
    }

    /** Whether the update touches a part. */
    boolean change(Template<?> template) {
        return template.partNames().exists(after::containsKey);
    }

    /** Whether all parts are known, and the update touches none. */
    boolean areUnchanged(Template<?> template) {
        return template.partNames().forAll(before::containsKey);
    }

    /** The action by which the composed attribute follows. */
    <T> UpdateAction<T> following(Template<?> template) {
        Vector<String> names = template.partNames();
        Path target = Path.of(template.name());
        // Without one part there is no key, whatever the others are.
        if (names.exists(name -> known(name).exists(PartValue.Absent.class::isInstance))) {
            return new UpdateAction.Remove<>(target);
        }
        Vector<String> unknown = names.filter(name -> known(name).isEmpty());
        if (unknown.nonEmpty()) {
            throw refused(
                    unknown,
                    "no value of what the index key " + template + " is composed of too",
                    "set it in the same update, or say it by a condition: onlyIf(" + unknown.head() + ".eq(…))");
        }
        Vector<String> computed = names.filter(name -> value(name) instanceof PartValue.Computed);
        if (computed.nonEmpty()) {
            throw refused(
                    computed,
                    "a value that only DynamoDB knows, of what the index key " + template + " is composed of",
                    "set a given value, or put the item");
        }
        return new UpdateAction.Set<>(target, value(template, target));
    }

    private <T> SetValue<T> value(Template<?> template, Path target) {
        Map<String, AttributeValue> values = LinkedHashMap.empty();
        for (String name : template.partNames()) {
            values = values.put(name, value(name).given().get());
        }
        Literal<T> composed = new Literal<>(template.compose(values.toJavaMap()).get());
        Vector<String> kept = template.partNames().filter(name -> value(name) instanceof PartValue.IfAbsent);
        if (kept.isEmpty()) {
            return composed;
        }
        Vector<String> changed = template.partNames().filter(after::containsKey);
        if (changed.length() > 1) {
            throw refused(
                    kept,
                    "a value that may stay beside one that changes, of what the index key " + template
                            + " is composed of",
                    "set it");
        }
        // The item has the part if and only if it has the key, for the other parts are there.
        return new SetValue.IfNotExists<>(target, composed);
    }

    private PartValue value(String name) {
        return known(name).get();
    }

    private Option<PartValue> known(String name) {
        return after.get(name).orElse(() -> before.get(name));
    }

    private static RefusedException refused(Vector<String> names, String found, String remedy) {
        return Rule.INDEX_KEY_PARTS.refuse(names.mkString(", "), found, remedy);
    }
}
