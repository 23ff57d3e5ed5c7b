package io.github.dynalect.processor.read;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The annotations of an element, and their values.
 *
 * @param elements the compiler's elements
 */
record Annotations(Elements elements) {
    private static final String PACKAGE = "io.github.dynalect.annotation.";
    private static final String MISSING = "<error>";

    /** {@return whether an annotation says of the type that it is a model} */
    boolean markModel(Element type) {
        return ModelReader.MARKS.exists(mark -> find(type, mark).isDefined());
    }

    /** {@return the annotation of ours that has a simple name} */
    Option<AnnotationMirror> ours(Element element, String simpleName) {
        return find(element, PACKAGE + simpleName);
    }

    /** {@return the annotation of ours that has a simple name, on the first that has it} */
    Option<AnnotationMirror> ours(Vector<Element> elements, String simpleName) {
        return elements.flatMap(element -> ours(element, simpleName)).headOption();
    }

    /** {@return the annotations of ours, by their simple names, that stand on several elements and do not say the same there} */
    Vector<String> contradictory(Vector<Element> elements) {
        return elements.flatMap(Element::getAnnotationMirrors)
                .groupBy(Annotations::name)
                .filter((name, mirrors) -> name.startsWith(PACKAGE)
                        && mirrors.map(mirror -> values(mirror).toString())
                                        .distinct()
                                        .length()
                                > 1)
                .keySet()
                .map(name -> name.substring(PACKAGE.length()))
                .toVector()
                .sorted();
    }

    /** {@return what our annotations say of an element, with all their values} */
    Vector<Saying> sayings(Element element) {
        return Vector.ofAll(element.getAnnotationMirrors())
                .filter(mirror -> name(mirror).startsWith(PACKAGE))
                .map(mirror -> new Saying(
                        name(mirror).substring(PACKAGE.length()), values(mirror).toString()));
    }

    /** {@return whether all that our annotations name exists, so far} */
    boolean areWhole(Element element) {
        return Vector.ofAll(element.getAnnotationMirrors())
                .filter(mirror -> name(mirror).startsWith(PACKAGE))
                .forAll(this::isWhole);
    }

    /** {@return whether all that one of them names exists, so far} */
    boolean isWhole(AnnotationMirror mirror) {
        Map<? extends ExecutableElement, ? extends AnnotationValue> values = values(mirror);
        return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements()).stream()
                .allMatch(method -> values.containsKey(method) && isWhole(values.get(method)));
    }

    private boolean isWhole(AnnotationValue value) {
        if (value.getValue() instanceof List<?> values) {
            return values.stream().allMatch(part -> isWhole((AnnotationValue) part));
        }
        return value.getValue() instanceof AnnotationMirror nested
                ? isWhole(nested)
                // So the compiler has it. A text of the user's stands in quotes.
                : !value.toString().equals(MISSING);
    }

    /** {@return the annotation of a name} */
    Option<AnnotationMirror> find(Element element, String name) {
        return Option.ofOptional(element.getAnnotationMirrors().stream()
                .<AnnotationMirror>map(mirror -> mirror)
                .filter(mirror -> name(mirror).equals(name))
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

    /** {@return a type, if it exists} */
    Option<TypeMirror> type(AnnotationMirror mirror, String name) {
        return value(mirror, name) instanceof TypeMirror type ? Option.some(type) : Option.none();
    }

    private Object value(AnnotationMirror mirror, String name) {
        return values(mirror).entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .<Object>map(entry -> entry.getValue().getValue())
                .findFirst()
                // The compiler says itself that the value is missing.
                .orElse("");
    }

    private Map<? extends ExecutableElement, ? extends AnnotationValue> values(AnnotationMirror mirror) {
        return elements.getElementValuesWithDefaults(mirror);
    }

    private static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    private Vector<Object> list(AnnotationMirror mirror, String name) {
        return value(mirror, name) instanceof List<?> values
                ? Vector.ofAll(values).map(value -> ((AnnotationValue) value).getValue())
                : Vector.empty();
    }
}
