package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.declaration.TypeUse;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Reads what components say by an annotation {@code @Nullable}, whoever declares that.
 *
 * @param types the compiler's types
 * @param reader what reads types
 */
record NullableReader(Types types, TypeReader reader) {
    private static final QualifiedName OPTION = QualifiedName.of("io.vavr.control", "Option");

    /** {@return the type that says the same by options; none if the component has no such annotation} */
    Option<TypeUse> read(ComponentSource source) {
        Vector<TypeMirror> declared = source.declarations()
                .append(source.place())
                .map(NullableReader::type)
                .prepend(source.type());
        boolean whole =
                source.declarations().exists(NullableReader::isNullable) || declared.exists(this::isNullableType);
        TypeMirror type = declared.find(this::hasNullable).getOrElse(source.type());
        return Option.when(whole || hasNullable(type), () -> whole ? optional(type) : rewritten(type));
    }

    /** The compiler does not put the annotations on a type everywhere. */
    private static TypeMirror type(Element element) {
        return element instanceof ExecutableElement accessor ? accessor.getReturnType() : element.asType();
    }

    private static boolean isNullable(AnnotatedConstruct annotated) {
        return Vector.ofAll(annotated.getAnnotationMirrors())
                .exists(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }

    /** On an array, the annotation seems to stand on what it is of. */
    private boolean isNullableType(TypeMirror type) {
        return isNullable(type) || (type instanceof ArrayType array && isNullableType(array.getComponentType()));
    }

    /** Whether it stands on one of its arguments, at any depth. */
    private boolean hasNullable(TypeMirror type) {
        return type instanceof DeclaredType declared
                && Vector.ofAll(declared.getTypeArguments())
                        .exists(argument -> isNullableArgument(argument) || hasNullable(bound(argument)));
    }

    private boolean isNullableArgument(TypeMirror argument) {
        return isNullableType(argument) || isNullableType(bound(argument));
    }

    /** What a wildcard has an annotation on may be its bound, or itself. */
    private static TypeMirror bound(TypeMirror argument) {
        return argument instanceof WildcardType wildcard
                ? Option.of(wildcard.getExtendsBound())
                        .orElse(Option.of(wildcard.getSuperBound()))
                        .getOrElse(argument)
                : argument;
    }

    private TypeUse optional(TypeMirror type) {
        TypeUse present = type instanceof PrimitiveType primitive
                ? reader.read(types.boxedClass(primitive).asType())
                : rewritten(type);
        return present.isOptional()
                ? present
                : new TypeUse(TypeUse.Kind.CLASS, OPTION, Vector.of(present), Vector.empty());
    }

    private TypeUse rewritten(TypeMirror type) {
        TypeUse read = reader.read(type);
        return type instanceof DeclaredType declared
                ? new TypeUse(
                        read.kind(),
                        read.name(),
                        Vector.ofAll(declared.getTypeArguments())
                                .zipWithIndex(
                                        (argument, index) -> isNullableArgument(argument) && takesOption(read, index)
                                                ? optional(bound(argument))
                                                : rewritten(bound(argument))),
                        read.constants())
                : read;
    }

    /** What is in an option, or in a set, or is a key, is never absent. */
    private static boolean takesOption(TypeUse holder, int index) {
        String name = holder.name().simpleName();
        return !holder.isOptional() && !name.equals("Set") && !(name.equals("Map") && index == 0);
    }
}
