package io.github.dynalect.schema;

import io.github.dynalect.attribute.Template;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.Operand.Literal;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How the keys of a table and of its indexes are composed of attributes, and so what an update has to change with these.
 *
 * @param ofTable the composed key attributes of the table
 * @param ofIndexes those of indexes that are none of the table's
 * @param ofOneKind whether all items are composed so; otherwise some are, and nobody can tell by a key which
 */
record Composition(Vector<Template<?>> ofTable, Vector<Template<?>> ofIndexes, boolean ofOneKind) {
    /** That of a record of which keys are composed. */
    static Composition of(SchemaPlan<?> plan) {
        Vector<String> ofTable = Vector.ofAll(plan.primaryKey().templates()).map(Template::name);
        Vector<Template<?>> all = Vector.narrow(Vector.ofAll(plan.templates()));
        var parted = all.partition(template -> ofTable.contains(template.name()));
        return new Composition(parted._1, parted._2, true);
    }

    /** That of several kinds. */
    static Option<Composition> ofKinds(Vector<Composition> kinds) {
        return Option.when(
                kinds.nonEmpty(),
                () -> new Composition(
                        kinds.flatMap(Composition::ofTable).distinct(),
                        kinds.flatMap(Composition::ofIndexes).distinct(),
                        false));
    }

    /** The names of the composed attributes. */
    Vector<String> names() {
        return ofTable.appendAll(ofIndexes).map(Template::name).distinct();
    }

    /** The names of what the key of the table is composed of. */
    Vector<String> keyParts() {
        return ofTable.flatMap(Template::partNames).distinct();
    }

    /** The names of what the keys of indexes are composed of. */
    Vector<String> indexParts() {
        return ofIndexes.flatMap(Template::partNames).distinct();
    }

    /** Makes what is composed of stored attributes anew. */
    void recompose(java.util.Map<String, AttributeValue> stored) {
        ofTable.appendAll(ofIndexes)
                .forEach(template ->
                        template.compose(stored).forEach(composed -> stored.put(template.name(), composed)));
    }

    /** Refuses an action on what is composed, or on what the key of the table is composed of. */
    void check(UpdateAction<?> action) {
        for (Path target : action.targets()) {
            if (names().contains(target.attribute())) {
                throw Rule.KEY_UPDATED.refuse(
                        target.toString(), "a composed key attribute", "change the attributes that it is composed of");
            }
            if (keyParts().contains(target.attribute())) {
                throw Rule.KEY_UPDATED.refuse(
                        target.toString(), "a part of the key", "delete the item and put another");
            }
        }
    }

    /** The stored values of the parts of a key, as far as the templates make it. */
    private Map<String, AttributeValue> partsOf(Key<?> key) {
        Map<String, AttributeValue> parts = LinkedHashMap.empty();
        for (Template<?> template : ofTable) {
            for (var value : key.values().find(given -> given.name().equals(template.name()))) {
                for (var parsed : Option.of(value.value().s()).flatMap(template::parse)) {
                    parts = parts.merge(LinkedHashMap.ofAll(parsed));
                }
            }
        }
        return parts;
    }

    /** All that a key tells of its item: its attributes, and the parts that they are composed of. */
    Map<String, AttributeValue> told(Key<?> key) {
        return partsOf(key).merge(LinkedHashMap.ofAll(key.toMap()));
    }

    /**
     * The actions by which the keys of indexes follow an update.
     *
     * @param creates whether the update may create the item, so that nothing of it is stored yet
     */
    <T> UpdateAction<T> following(UpdateAction<T> action, Key<?> key, Condition<T> condition, boolean creates) {
        PartValues values = PartValues.of(told(key), condition, action);
        UpdateAction<T> following = UpdateAction.none();
        for (Template<?> template : ofIndexes) {
            if (values.change(template) || (creates && values.areUnchanged(template))) {
                checkKind(template);
                following = following.and(values.following(template));
            }
        }
        return following;
    }

    private void checkKind(Template<?> template) {
        if (!ofOneKind) {
            throw Rule.INDEX_KEY_PARTS.refuse(
                    template.partNames().mkString(", "),
                    "a change of what the index key " + template + " of some kinds is composed of",
                    "say of which kind the item is: table.only(…)");
        }
    }

    /** The actions of {@link #following} that creates, and those by which the parts of the key are stored. */
    <T> UpdateAction<T> creating(UpdateAction<T> action, Key<?> key, Condition<T> condition) {
        Map<String, AttributeValue> told = partsOf(key);
        for (Template<?> template : ofTable) {
            // The key may have been made by a template that is not sorted by, where an index does sort by it.
            Object unused = template.compose(told.toJavaMap());
        }
        UpdateAction<T> parts = UpdateAction.none();
        for (var part : told) {
            parts = parts.and(new UpdateAction.Set<T>(Path.of(part._1), new Literal<T>(part._2)));
        }
        return parts.and(following(action, key, condition, true));
    }
}
