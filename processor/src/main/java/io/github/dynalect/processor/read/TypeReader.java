package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.declaration.TypeUse;
import io.github.dynalect.processor.declaration.TypeUse.Kind;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Reads types.
 *
 * @param annotations what tells a document
 * @param viewpoint what tells whether a metamodel can name them
 * @param metamodels what tells whether documents have metamodels
 */
record TypeReader(Annotations annotations, Viewpoint viewpoint, Metamodels metamodels) {
    TypeUse read(TypeMirror type) {
        TypeKind kind = type.getKind();
        if (kind.isPrimitive()) {
            // Not the mirror's own text, in which annotations on the type would stand.
            return simple(Kind.PRIMITIVE, word(kind.name().toLowerCase(Locale.ROOT)));
        }
        return switch (kind) {
            case DECLARED -> declared((DeclaredType) type);
            case ARRAY -> array((ArrayType) type);
            case WILDCARD -> wildcard((WildcardType) type);
            case TYPEVAR ->
                simple(
                        Kind.OTHER,
                        word(((TypeVariable) type).asElement().getSimpleName().toString()));
            case ERROR -> unresolved(type.toString());
            default -> other(type);
        };
    }

    private TypeUse declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        Vector<TypeUse> arguments = Vector.ofAll(type.getTypeArguments()).map(this::read);
        if (isInner(type)) {
            QualifiedName name = word(read(type.getEnclosingType()) + "." + element.getSimpleName());
            return new TypeUse(Kind.INNER, name, arguments, Vector.empty());
        }
        return new TypeUse(kind(element, arguments), name(element), arguments, constants(element));
    }

    private static boolean isInner(DeclaredType type) {
        return type.getEnclosingType() instanceof DeclaredType outer
                && (!outer.getTypeArguments().isEmpty() || isInner(outer));
    }

    private Kind kind(TypeElement element, Vector<TypeUse> arguments) {
        if (!viewpoint.sees(element)) {
            return Kind.HIDDEN;
        }
        if (arguments.isEmpty() && !element.getTypeParameters().isEmpty()) {
            return Kind.RAW;
        }
        if (element.getKind() == ElementKind.ENUM) {
            return Kind.ENUM;
        }
        if (!new DistinctionReader(annotations).isDocument(element)) {
            return annotations.markModel(element) ? Kind.ITEM : Kind.CLASS;
        }
        return metamodels.isExpected(element) ? Kind.DOCUMENT : Kind.UNWRITTEN;
    }

    private TypeUse array(ArrayType type) {
        TypeUse element = read(type.getComponentType());
        boolean plain = element.kind() == Kind.PRIMITIVE
                || (element.isNameable() && element.arguments().isEmpty());
        return plain && element.kind() != Kind.ARRAY
                ? simple(Kind.ARRAY, element.name())
                : simple(Kind.OTHER, word(element + "[]"));
    }

    private TypeUse wildcard(WildcardType type) {
        Option<TypeUse> upper = Option.<TypeMirror>of(type.getExtendsBound()).map(this::read);
        Option<TypeUse> lower = Option.<TypeMirror>of(type.getSuperBound()).map(this::read);
        String text = "?" + upper.map(bound -> " extends " + bound).getOrElse("")
                + lower.map(bound -> " super " + bound).getOrElse("");
        return new TypeUse(Kind.WILDCARD, word(text), upper.orElse(lower).toVector(), Vector.empty());
    }

    /** A type that is no class, by its text without packages. */
    private static TypeUse other(TypeMirror type) {
        return simple(Kind.OTHER, word(type.toString().replaceAll("\\b[a-z]\\w*\\.", "")));
    }

    private static Vector<String> constants(TypeElement element) {
        List<? extends Element> members =
                element.getKind() == ElementKind.ENUM ? element.getEnclosedElements() : List.of();
        return Vector.ofAll(members)
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(constant -> constant.getSimpleName().toString());
    }

    /** A class that does not exist, or not yet. */
    static TypeUse unresolved(String text) {
        return simple(Kind.UNRESOLVED, word(text));
    }

    private static TypeUse simple(Kind kind, QualifiedName name) {
        return new TypeUse(kind, name, Vector.empty(), Vector.empty());
    }

    private static QualifiedName word(String word) {
        return QualifiedName.of("", word);
    }

    /** {@return the name of a class} */
    static QualifiedName name(TypeElement element) {
        String simple = element.getSimpleName().toString();
        if (element.getEnclosingElement() instanceof TypeElement outer) {
            QualifiedName around = name(outer);
            return new QualifiedName(around.packageName(), around.simpleNames().append(simple));
        }
        String packageName = element.getEnclosingElement() instanceof PackageElement around
                ? around.getQualifiedName().toString()
                : "";
        return QualifiedName.of(packageName, simple);
    }
}
