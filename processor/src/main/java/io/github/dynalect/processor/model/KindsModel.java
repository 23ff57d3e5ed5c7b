package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.vavr.collection.Vector;

/**
 * The metamodel of a sealed interface whose kinds lie in one table: the words for the attributes that all have, and how items
 * of each are stored.
 *
 * @param header what every metamodel has
 * @param table the name of the table
 * @param attributes the attributes
 * @param key the table's key
 * @param kinds the kinds
 * @param parts the interfaces that are some of the kinds, and have metamodels of their own
 * @param collections the partitions that have names
 * @param part whether the table has other kinds too
 * @param form the class inside the metamodel that tells the kind of an item
 * @param item what that calls the item
 */
public record KindsModel(
        Header header,
        String table,
        Vector<AttributeModel> attributes,
        KeyModel key,
        Vector<QualifiedName> kinds,
        Vector<QualifiedName> parts,
        Vector<CollectionModel> collections,
        boolean part,
        String form,
        String item)
        implements Metamodel {
    @Override
    public Vector<QualifiedName> callees() {
        return Callees.of(attributes
                        .map(AttributeModel::constant)
                        .appendAll(collections.flatMap(collection -> Vector.of(collection.made(), collection.query()))))
                .appendAll(Vector.of(Library.ATTRIBUTES, Library.PRIMARY_KEY, Library.SCHEMA))
                .appendAll(kinds.appendAll(parts).map(QualifiedName::metamodel))
                .distinct();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.kinds(this);
    }
}
