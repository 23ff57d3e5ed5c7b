package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.IndexDeclaration;
import io.github.dynalect.processor.declaration.IndexDeclaration.Projection;
import io.github.dynalect.processor.declaration.IndexDeclaration.Scope;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * Reads the indexes of models.
 *
 * @param messager what reports
 * @param annotations what reads annotations
 */
record IndexReader(Messager messager, Annotations annotations) {
    Vector<IndexDeclaration> read(TypeElement model) {
        return annotations
                .repeated(model, "GlobalIndex", "GlobalIndexes")
                .filter(annotations::isWhole)
                .map(mirror -> index(model, mirror, Scope.GLOBAL, annotations.texts(mirror, "partition")))
                .appendAll(annotations
                        .repeated(model, "LocalIndex", "LocalIndexes")
                        .filter(annotations::isWhole)
                        .map(mirror -> index(model, mirror, Scope.LOCAL, Vector.empty())));
    }

    /** {@return the indexes of the sealed interfaces of which a model is a kind, for which it has all key attributes} */
    Vector<IndexDeclaration> inherited(TypeElement model, Vector<String> attributes) {
        return new DistinctionReader(annotations)
                .interfaces(model)
                .flatMap(this::read)
                .filter(index -> attributes.containsAll(index.keys()))
                .map(index -> index.inheritedBy(new ElementPlace(messager, model, Option.none())));
    }

    private IndexDeclaration index(TypeElement model, AnnotationMirror mirror, Scope scope, Vector<String> partition) {
        return new IndexDeclaration(
                scope,
                annotations.text(mirror, "name"),
                partition,
                annotations.texts(mirror, "sort"),
                Projection.valueOf(annotations.constant(mirror, "projection")),
                annotations.texts(mirror, "include"),
                false,
                new ElementPlace(messager, model, Option.some(mirror)));
    }
}
