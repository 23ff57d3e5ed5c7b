package io.github.dynalect.processor.read;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
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
 * The accessors of a type that is no record: its methods that stand for components.
 *
 * @param elements the compiler's elements
 * @param types the compiler's types
 * @param annotations what reads annotations
 */
record Accessors(Elements elements, Types types, Annotations annotations) {
    private static final String DEFAULT = "org.immutables.value.Value.Default";
    private static final Set<String> OF_EVERY_OBJECT = HashSet.of("hashCode", "toString");

    /** {@return for each accessor its declarations: several if the type inherits it more than once} */
    Vector<Vector<ExecutableElement>> of(TypeElement model) {
        Vector<ExecutableElement> members = Vector.ofAll(ElementFilter.methodsIn(elements.getAllMembers(model)));
        return members.filter(this::isAccessor)
                .filter(method -> !members.exists(other -> elements.overrides(other, method, model)))
                .groupBy(method -> method.getSimpleName().toString())
                .values()
                .toVector();
    }

    boolean isAccessor(ExecutableElement method) {
        return !isOfEveryObject(method)
                && (method.getModifiers().contains(Modifier.ABSTRACT) || hasDefault(method))
                && method.getParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID;
    }

    /** A type may declare anew what every object has, for its documentation say. */
    private static boolean isOfEveryObject(ExecutableElement method) {
        return OF_EVERY_OBJECT.contains(method.getSimpleName().toString());
    }

    /** An attribute of Immutables may have a body, which gives its default when one is made. */
    private boolean hasDefault(ExecutableElement method) {
        return annotations.find(method, DEFAULT).isDefined();
    }

    /** {@return the type of an accessor: the narrowest of those that it is declared with} */
    TypeMirror type(TypeElement model, Vector<ExecutableElement> declarations) {
        return declarations
                .map(method -> result(model, method))
                .reduce((one, other) -> types.isSubtype(other, one) ? other : one);
    }

    private TypeMirror result(TypeElement model, ExecutableElement accessor) {
        return ((ExecutableType) types.asMemberOf((DeclaredType) model.asType(), accessor)).getReturnType();
    }
}
