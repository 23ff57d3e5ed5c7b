package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.CollectionDeclaration;
import io.github.dynalect.processor.declaration.ComposedKeys;
import io.github.dynalect.processor.declaration.Place;
import io.github.dynalect.processor.declaration.TemplateDeclaration;
import io.github.dynalect.processor.declaration.TemplateText;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * Reads what models say of key attributes that are composed.
 *
 * @param messager what reports
 * @param annotations what reads annotations
 */
record ComposedKeyReader(Messager messager, Annotations annotations) {
    ComposedKeys read(TypeElement model) {
        DistinctionReader distinctions = new DistinctionReader(annotations);
        return new ComposedKeys(
                distinctions.composed(model, "partition"),
                distinctions.composed(model, "sort"),
                whole(model, "KeyTemplate").map(mirror -> template(model, mirror)),
                whole(model, "ItemCollection").map(mirror -> collection(model, mirror)));
    }

    private Vector<AnnotationMirror> whole(TypeElement model, String annotation) {
        return annotations.repeated(model, annotation, annotation + "s").filter(annotations::isWhole);
    }

    private TemplateDeclaration template(TypeElement model, AnnotationMirror mirror) {
        return new TemplateDeclaration(
                annotations.text(mirror, "attribute"),
                new TemplateText(annotations.text(mirror, "value")),
                place(model, mirror));
    }

    private CollectionDeclaration collection(TypeElement model, AnnotationMirror mirror) {
        return new CollectionDeclaration(
                annotations.text(mirror, "name"),
                Option.some(annotations.text(mirror, "index")).filter(name -> !name.isEmpty()),
                new TemplateText(annotations.text(mirror, "partition")),
                place(model, mirror));
    }

    private Place place(TypeElement model, AnnotationMirror mirror) {
        return new ElementPlace(messager, model, Option.some(mirror));
    }
}
