package io.github.dynalect.processor.model;

import io.github.dynalect.processor.model.SortModel.Reach;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The primary key of a table.
 *
 * @param partition its partition attribute
 * @param sort its sort attribute, if it has one
 */
public record KeyModel(KeyField partition, Option<KeyField> sort) {
    /** {@return whether one of its attributes is composed of the model's own} */
    public boolean isComposed() {
        return fields().exists(KeyField.Composed.class::isInstance);
    }

    /** {@return whether the model's own attributes make a key} */
    public boolean isKnown() {
        return !fields().exists(KeyField.Named.class::isInstance);
    }

    private Vector<KeyField> fields() {
        return Vector.of(partition).appendAll(sort);
    }

    /** {@return the attributes whose values make a key, those of the partition attribute first, each once} */
    public Vector<AttributeModel> attributes() {
        return fields().flatMap(KeyField::parts).distinctBy(AttributeModel::component);
    }

    /** {@return the type of the key of a model} */
    public JavaType type(JavaType owner) {
        if (isComposed()) {
            return JavaType.declared(Library.attribute("ComposedKey"), owner, order().range(owner));
        }
        return sort.fold(
                () -> JavaType.declared(Library.attribute("SimpleKey"), owner, partition.value()),
                field -> JavaType.declared(
                        Library.attribute("CompositeKey"),
                        owner,
                        partition.value(),
                        field.value(),
                        range(owner, field)));
    }

    /** {@return the key of a model} */
    public Expression made() {
        return isComposed()
                ? new Expression.StaticCall(
                        Library.PRIMARY_KEY,
                        "composed",
                        Vector.of(partition.word()).appendAll(sort.map(field -> order().order())))
                : new Expression.StaticCall(Library.PRIMARY_KEY, "of", fields().map(KeyField::word));
    }

    private SortModel order() {
        return new SortModel(sort.toVector(), Reach.TABLE);
    }

    /** {@return what a query is that gives a partition} */
    public Option<JavaType> range(JavaType owner) {
        return sort.map(field -> isKnown() ? order().range(owner) : JavaType.declared(Library.TABLE_RANGE, owner));
    }

    /** A partition in the order of an attribute that is not composed: that of the table, or that of a local index. */
    static JavaType range(JavaType owner, KeyField sort) {
        return JavaType.declared(Library.attribute(sort.range() + "Partition"), owner, sort.value());
    }
}
