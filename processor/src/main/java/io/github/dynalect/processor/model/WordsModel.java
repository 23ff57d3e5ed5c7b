package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.vavr.collection.Vector;

/**
 * The metamodel of a sealed interface: the words for the attributes that all its kinds have.
 *
 * @param header what every metamodel has
 * @param attributes the attributes
 */
public record WordsModel(Header header, Vector<AttributeModel> attributes) implements Metamodel {
    @Override
    public Vector<QualifiedName> callees() {
        return Callees.of(attributes.map(AttributeModel::constant)).append(Library.ATTRIBUTES);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.words(this);
    }
}
