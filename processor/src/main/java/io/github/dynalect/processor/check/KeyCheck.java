package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.model.AttributeModel;
import io.github.dynalect.processor.model.Components;
import io.github.dynalect.processor.model.KeyUse;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The check that an item has a key, of attributes that can be one.
 *
 * @param model the model
 */
record KeyCheck(ModelDeclaration model) {
    Vector<Problem> problems() {
        Vector<ComponentDeclaration> partition = model.marked(Mark.PARTITION_KEY);
        Vector<ComponentDeclaration> sort = model.marked(Mark.SORT_KEY);
        Components components = Components.of(model);
        return missing(partition)
                .appendAll(second(Tag.TWO_PARTITION_KEYS, partition, "partition"))
                .appendAll(second(Tag.TWO_SORT_KEYS, sort, "sort"))
                .appendAll(both(partition))
                .appendAll(twice())
                .appendAll(beside(Tag.TWO_PARTITION_KEYS, Mark.PARTITION_KEY, "partition"))
                .appendAll(beside(Tag.TWO_SORT_KEYS, Mark.SORT_KEY, "sort"))
                .appendAll(partition.appendAll(sort).distinct().flatMap(key -> key(components, key)));
    }

    private Vector<Problem> missing(Vector<ComponentDeclaration> partition) {
        return partition.isEmpty() && model.composed().partition().isEmpty()
                ? Vector.of(Tag.NO_PARTITION_KEY.at(
                        model.place(), model.name().simpleName() + " is an item without a partition key"))
                : Vector.empty();
    }

    private static Vector<Problem> second(Tag tag, Vector<ComponentDeclaration> keys, String kind) {
        return keys.drop(1).map(key -> tag.at(key.place(), key.name() + " is a second " + kind + " key"));
    }

    /** One that stands where the table has a composed one, unless it is stored as that. */
    private Vector<Problem> beside(Tag tag, Mark mark, String kind) {
        return model.composed()
                .name(mark)
                .toVector()
                .flatMap(name -> model.marked(mark)
                        .take(1)
                        .removeAll(model.key(mark))
                        .map(key -> tag.at(
                                key.place(),
                                key.name() + " is a second " + kind + " key, beside the composed \"" + name + "\"",
                                "remove its annotation")));
    }

    private static Vector<Problem> both(Vector<ComponentDeclaration> partition) {
        return partition
                .filter(key -> key.has(Mark.SORT_KEY))
                .map(key -> Tag.TWO_SORT_KEYS.at(
                        key.place(),
                        key.name() + " is both the partition key and the sort key",
                        "keep one annotation"));
    }

    private Option<Problem> twice() {
        return model.composed()
                .sort()
                .filter(model.composed().partition()::contains)
                .map(name -> Tag.TWO_SORT_KEYS.at(
                        model.place(), "\"" + name + "\" is both the partition key and the sort key"));
    }

    private static Option<Problem> key(Components components, ComponentDeclaration key) {
        // What is wrong with the type itself, or with another annotation, is said elsewhere.
        return key.isAttribute()
                ? components.attribute(key).toOption().flatMap(attribute -> key(key, attribute))
                : Option.none();
    }

    private static Option<Problem> key(ComponentDeclaration key, AttributeModel attribute) {
        if (attribute.mayBeAbsent() || key.settings().whenAbsent().isDefined()) {
            return Option.some(Tag.KEY_OPTIONAL.at(key.place(), key.name() + " is a key that may be absent"));
        }
        KeyUse use = attribute.form().keyUse();
        boolean fits = key.has(Mark.SORT_KEY) ? use.compareTo(KeyUse.SORT) >= 0 : use != KeyUse.NONE;
        return fits
                ? Option.none()
                : Option.some(Tag.KEY_TYPE.at(
                        key.place(),
                        key.name() + " is a key of type " + key.type()
                                + (use == KeyUse.NONE ? "" : ", whose stored form has no order that Java knows")));
    }
}
