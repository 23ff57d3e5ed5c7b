package io.github.dynalect.processor.model;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.vavr.collection.Vector;

/**
 * The metamodel of a view.
 *
 * @param header what every metamodel has
 * @param item the item type
 * @param words the words for what it has of an item, each once
 * @param stored what a stored item is called where it is read
 * @param construction how the view is made
 */
public record ViewModel(
        Header header, JavaType item, Vector<Expression> words, String stored, Construction construction)
        implements Metamodel {
    @Override
    public Vector<QualifiedName> callees() {
        return Callees.of(words)
                .append(Library.VIEW)
                .appendAll(construction.callees())
                .distinct();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.view(this);
    }
}
