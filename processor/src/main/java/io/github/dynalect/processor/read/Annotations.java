package io.github.dynalect.processor.read;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * The annotations of an element, and their values.
 *
 * @param elements the compiler's elements
 */
record Annotations(Elements elements) {
    private static final String PACKAGE = "io.github.dynalect.annotation.";

    /** {@return the annotation of ours that has a simple name; of a record's component, on its accessor as well} */
    Option<AnnotationMirror> ours(Element element, String simpleName) {
        Option<AnnotationMirror> own = find(element, PACKAGE + simpleName);
        return element instanceof RecordComponentElement component
                ? own.orElse(() -> find(component.getAccessor(), PACKAGE + simpleName))
                : own;
    }

    /** {@return the annotation of a name} */
    Option<AnnotationMirror> find(Element element, String name) {
        return Option.ofOptional(element.getAnnotationMirrors().stream()
                .<AnnotationMirror>map(mirror -> mirror)
                .filter(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(name))
                .findFirst());
    }

    /** {@return an annotation of ours that may be repeated, each time that it stands} */
    Vector<AnnotationMirror> repeated(Element element, String simpleName, String container) {
        return ours(element, simpleName)
                .toVector()
                .appendAll(ours(element, container)
                        .toVector()
                        .flatMap(mirror -> list(mirror, "value"))
                        .map(value -> (AnnotationMirror) value));
    }

    /** {@return a text} */
    String text(AnnotationMirror mirror, String name) {
        return value(mirror, name).toString();
    }

    /** {@return a text, or several} */
    Vector<String> texts(AnnotationMirror mirror, String name) {
        Object value = value(mirror, name);
        return value instanceof List<?> ? list(mirror, name).map(Object::toString) : Vector.of(value.toString());
    }

    /** {@return the name of a constant of an enum} */
    String constant(AnnotationMirror mirror, String name) {
        return value(mirror, name) instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }

    /** {@return what the compiler has for a value; a class that does not exist is a text} */
    Object value(AnnotationMirror mirror, String name) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> values =
                elements.getElementValuesWithDefaults(mirror);
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .<Object>map(entry -> entry.getValue().getValue())
                .findFirst()
                // The compiler says itself that the value is missing.
                .orElse("");
    }

    private Vector<Object> list(AnnotationMirror mirror, String name) {
        return value(mirror, name) instanceof List<?> values
                ? Vector.ofAll(values).map(value -> ((AnnotationValue) value).getValue())
                : Vector.empty();
    }
}
