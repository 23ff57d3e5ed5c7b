package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;

/**
 * The metamodel of a sealed interface whose kinds are documents: the words for the parts that all have, and the codec of all.
 *
 * @param header what every metamodel has
 * @param holder the type variable for the item type that holds it
 * @param attributes the parts that all kinds have
 * @param endless the documents whose words have this one's inside
 * @param kinds the kinds
 * @param form the class inside the metamodel that tells the kind of a document
 */
public record DocumentKindsModel(
        Header header,
        JavaType holder,
        Vector<AttributeModel> attributes,
        Set<QualifiedName> endless,
        Vector<QualifiedName> kinds,
        String form)
        implements Metamodel {
    @Override
    public Vector<QualifiedName> callees() {
        return Callees.of(attributes.map(DocumentModel::word))
                .appendAll(Vector.of(Library.DOCUMENT_CODEC, Library.LIST))
                .appendAll(kinds.map(QualifiedName::metamodel))
                .distinct();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.documentKinds(this);
    }
}
