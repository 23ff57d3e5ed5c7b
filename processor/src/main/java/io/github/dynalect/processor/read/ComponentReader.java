package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Mark;
import io.github.dynalect.processor.declaration.Settings;
import io.github.dynalect.processor.declaration.TimeForm;
import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the components of models: those of records, and the accessors of other types.
 *
 * @param elements the compiler's elements
 * @param types the compiler's types
 * @param messager what reports
 * @param annotations what reads annotations
 * @param typeReader what reads types
 */
record ComponentReader(
        Elements elements, Types types, Messager messager, Annotations annotations, TypeReader typeReader) {
    private static final String DEFAULT = "org.immutables.value.Value.Default";

    Vector<ComponentDeclaration> read(TypeElement model) {
        return model.getKind() == ElementKind.RECORD
                ? Vector.ofAll(model.getRecordComponents())
                        .map(component -> component(component, component.asType(), field(model, component)))
                : accessors(model).map(accessor -> component(accessor, result(model, accessor), accessor));
    }

    /** The compiler knows where a record's field is declared, but not where its component is. */
    private static Element field(TypeElement model, Element component) {
        return ElementFilter.fieldsIn(model.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .<Element>map(field -> field)
                .findFirst()
                .orElse(component);
    }

    private Vector<ExecutableElement> accessors(TypeElement model) {
        return Vector.ofAll(ElementFilter.methodsIn(elements.getAllMembers(model)))
                .filter(method -> (method.getModifiers().contains(Modifier.ABSTRACT) || hasDefault(method))
                        && method.getParameters().isEmpty()
                        && method.getReturnType().getKind() != TypeKind.VOID);
    }

    /** An attribute of Immutables may have a body, which gives its default when one is made. */
    private boolean hasDefault(ExecutableElement method) {
        return annotations.find(method, DEFAULT).isDefined();
    }

    private TypeMirror result(TypeElement model, ExecutableElement accessor) {
        ExecutableType type = (ExecutableType) types.asMemberOf((DeclaredType) model.asType(), accessor);
        return type.getReturnType();
    }

    private ComponentDeclaration component(Element component, TypeMirror type, Element place) {
        return new ComponentDeclaration(
                component.getSimpleName().toString(),
                namesMissingCodec(component) ? TypeReader.unresolved("codec") : typeReader.read(type),
                HashSet.of(Mark.values())
                        .filter(mark ->
                                annotations.ours(component, mark.annotation()).isDefined()),
                settings(component),
                new ElementPlace(messager, place, Option.none()));
    }

    /** A class that does not exist is a text in an annotation. The model waits for it, as for a missing type. */
    private boolean namesMissingCodec(Element component) {
        return codec(component).exists(value -> !(value instanceof DeclaredType));
    }

    private Option<Object> codec(Element component) {
        return annotations.ours(component, "ConvertedBy").map(mirror -> annotations.value(mirror, "value"));
    }

    private Settings settings(Element component) {
        ConverterReader converters = new ConverterReader(elements, types, typeReader);
        return new Settings(
                annotations.ours(component, "StoredName").map(mirror -> annotations.text(mirror, "value")),
                annotations.ours(component, "MemberName").map(mirror -> annotations.text(mirror, "value")),
                codec(component)
                        .filter(DeclaredType.class::isInstance)
                        .map(type -> converters.read((DeclaredType) type, component)),
                annotations
                        .ours(component, "StoredAs")
                        .map(mirror -> TimeForm.valueOf(annotations.constant(mirror, "value"))),
                annotations.ours(component, "WhenAbsent").map(mirror -> annotations.text(mirror, "value")),
                annotations.ours(component, "PartAt").map(mirror -> annotations.text(mirror, "value")));
    }
}
