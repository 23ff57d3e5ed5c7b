package io.github.dynalect.processor.read;

import io.vavr.collection.Vector;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Finds out what is deprecated of what a metamodel may name.
 *
 * @param elements the compiler's elements
 */
record DeprecationFinder(Elements elements) {
    /** {@return whether it is deprecated, or what it is nested in} */
    boolean isDeprecated(Element element) {
        return elements.isDeprecated(element)
                || (element.getEnclosingElement() instanceof TypeElement outer && isDeprecated(outer));
    }

    /** {@return whether it is deprecated, or a member of it} */
    boolean hasDeprecated(Element type) {
        return isDeprecated(type) || Vector.ofAll(type.getEnclosedElements()).exists(elements::isDeprecated);
    }

    /** {@return whether a class is deprecated that it names, or a constant of an enum} */
    boolean namesDeprecated(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return namesDeprecated(array.getComponentType());
        }
        return type instanceof DeclaredType declared
                && (isDeprecated(declared.asElement())
                        || (declared.asElement().getKind() == ElementKind.ENUM && hasDeprecated(declared.asElement()))
                        || Vector.ofAll(declared.getTypeArguments()).exists(this::namesDeprecated));
    }
}
