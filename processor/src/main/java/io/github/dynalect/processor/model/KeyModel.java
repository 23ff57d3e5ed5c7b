package io.github.dynalect.processor.model;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * The primary key of a table.
 *
 * @param partition its partition attribute
 * @param sort its sort attribute, if it has one
 */
public record KeyModel(AttributeModel partition, Option<AttributeModel> sort) {
    /** {@return its attributes, the partition attribute first} */
    public Vector<AttributeModel> attributes() {
        return Vector.of(partition).appendAll(sort);
    }

    /** {@return the type of the key of a model} */
    public JavaType type(JavaType owner) {
        return sort.fold(
                () -> JavaType.declared(Library.attribute("SimpleKey"), owner, valueOf(partition)),
                attribute -> JavaType.declared(
                        Library.attribute("CompositeKey"),
                        owner,
                        valueOf(partition),
                        valueOf(attribute),
                        range(owner, attribute)));
    }

    /** {@return what a query is that gives a partition} */
    public Option<JavaType> range(JavaType owner) {
        return sort.map(attribute -> range(owner, attribute));
    }

    /** A partition in the order of an attribute: that of the table, or that of a local index. */
    static JavaType range(JavaType owner, AttributeModel sort) {
        return JavaType.declared(Library.attribute(sort.form().keyUse().range() + "Partition"), owner, valueOf(sort));
    }

    private static JavaType valueOf(AttributeModel attribute) {
        return attribute.form().type();
    }
}
