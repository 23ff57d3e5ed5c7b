package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.Converter;
import io.github.dynalect.processor.declaration.TypeUse;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the codecs that users wrote.
 *
 * @param elements the compiler's elements
 * @param types the compiler's types
 * @param reader what reads the types that they store
 */
record ConverterReader(Elements elements, Types types, TypeReader reader) {
    private static final String CODEC = "io.github.dynalect.codec.Codec";

    /** Reads one that a component of a model names. */
    Converter read(DeclaredType type, Element component) {
        TypeElement element = (TypeElement) type.asElement();
        boolean samePackage = elements.getPackageOf(element).equals(elements.getPackageOf(component));
        return new Converter(TypeReader.name(element), converted(type), isConstructible(element, samePackage));
    }

    private Option<TypeUse> converted(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(CODEC)) {
            return Vector.ofAll(declared.getTypeArguments()).map(reader::read).headOption();
        }
        return Vector.ofAll(types.directSupertypes(type))
                .flatMap(this::converted)
                .headOption();
    }

    private static boolean isConstructible(TypeElement element, boolean samePackage) {
        boolean isClass = element.getKind() == ElementKind.CLASS || element.getKind() == ElementKind.RECORD;
        boolean isInner = element.getNestingKind() == NestingKind.MEMBER
                && !element.getModifiers().contains(Modifier.STATIC);
        return isClass
                && !isInner
                && element.getTypeParameters().isEmpty()
                && !element.getModifiers().contains(Modifier.ABSTRACT)
                && isVisible(element, samePackage)
                && ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                        .anyMatch(constructor -> takesNothing(constructor) && isVisible(constructor, samePackage));
    }

    private static boolean takesNothing(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && constructor.getThrownTypes().isEmpty();
    }

    private static boolean isVisible(Element element, boolean samePackage) {
        boolean visible = samePackage
                ? !element.getModifiers().contains(Modifier.PRIVATE)
                : element.getModifiers().contains(Modifier.PUBLIC);
        return visible
                && (!(element.getEnclosingElement() instanceof TypeElement outer) || isVisible(outer, samePackage));
    }
}
