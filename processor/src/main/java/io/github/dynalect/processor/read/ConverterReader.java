package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.Converter;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.declaration.TypeUse;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Reads the codecs that users wrote.
 *
 * @param types the compiler's types
 * @param reader what reads the types that they store
 */
record ConverterReader(Types types, TypeReader reader) {
    private static final String CODEC = "io.github.dynalect.codec.Codec";

    /** Reads one that a component of a model names. It may be {@code int.class}, or an array. */
    Converter read(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? read(declared, (TypeElement) declared.asElement())
                : new Converter(QualifiedName.of("", reader.read(type).toString()), Option.none(), false);
    }

    private Converter read(DeclaredType type, TypeElement element) {
        return new Converter(TypeReader.name(element), converted(type), isConstructible(element));
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

    private boolean isConstructible(TypeElement element) {
        boolean isClass = element.getKind() == ElementKind.CLASS || element.getKind() == ElementKind.RECORD;
        boolean isInner = element.getNestingKind() == NestingKind.MEMBER
                && !element.getModifiers().contains(Modifier.STATIC);
        return isClass
                && !isInner
                && element.getTypeParameters().isEmpty()
                && !element.getModifiers().contains(Modifier.ABSTRACT)
                && reader.viewpoint().sees(element)
                && ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                        .anyMatch(constructor ->
                                takesNothing(constructor) && reader.viewpoint().sees(constructor));
    }

    private boolean takesNothing(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && constructor.getThrownTypes().stream().allMatch(this::isUnchecked);
    }

    private boolean isUnchecked(TypeMirror exception) {
        return Vector.of("RuntimeException", "Error")
                .flatMap(name -> reader.viewpoint().find(QualifiedName.of("java.lang", name)))
                .exists(unchecked -> types.isSubtype(exception, unchecked.asType()));
    }
}
