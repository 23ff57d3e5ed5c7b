package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.Place;
import io.vavr.control.Option;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * A place that is an element of the compiler, or an annotation on one.
 *
 * @param messager what reports
 * @param element the element
 * @param annotation the annotation
 */
record ElementPlace(Messager messager, Element element, Option<AnnotationMirror> annotation) implements Place {
    @Override
    public void report(String message) {
        if (annotation.isEmpty()) {
            messager.printMessage(Kind.ERROR, message, element);
        } else {
            messager.printMessage(Kind.ERROR, message, element, annotation.get());
        }
    }
}
