package io.github.dynalect.processor.check;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.ModelDeclaration;
import io.github.dynalect.processor.declaration.ModelDeclaration.Shape;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The check that what is no record of an item has neither keys nor indexes.
 *
 * @param model the model
 */
record MisplacedCheck(ModelDeclaration model) {
    Vector<Problem> problems() {
        Vector<ComponentDeclaration> keys = model.marked(Mark.PARTITION_KEY).appendAll(model.marked(Mark.SORT_KEY));
        return keys.distinct()
                .filter(key -> model.document())
                .map(key -> Tag.KEY_IN_DOCUMENT.at(key.place(), key.name() + " is a key in a document"))
                .appendAll(model.composed()
                        .templates()
                        .map(template -> Tag.TEMPLATE_UNUSED.at(
                                template.place(),
                                "The composed attribute \"" + template.attribute() + "\" stands on "
                                        + model.name().simpleName(),
                                "move it to the record whose components it is of")))
                .appendAll(Option.when(
                        model.shape() == Shape.SEALED
                                && !model.tellsKinds()
                                && !model.composed().ofTable().isEmpty(),
                        () -> Tag.TEMPLATE_UNUSED.at(
                                model.place(),
                                model.name().simpleName() + " names composed attributes of a key, and has none",
                                "name them in @DynamoItem of its kinds, or annotate it with @Discriminator")))
                .appendAll(indexes());
    }

    /** Of several kinds in one table, the table has them. */
    private Vector<Problem> indexes() {
        boolean ofTable = model.table().isDefined()
                && model.tellsKinds()
                && model.distinction().own().isDefined();
        return ofTable
                ? new IndexCheck(model).ofTable()
                : model.indexes()
                        .map(index -> Tag.INDEX_MISPLACED.at(
                                index.place(),
                                "The index \"" + index.name() + "\" stands on "
                                        + model.name().simpleName()));
    }
}
