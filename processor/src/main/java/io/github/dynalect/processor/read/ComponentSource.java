package io.github.dynalect.processor.read;

import io.vavr.collection.Vector;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * What a component is read from.
 *
 * @param declarations the elements that may be annotated
 * @param inherited the accessors of supertypes that they are, or override
 * @param type its type
 * @param place where it is declared, as far as the compiler knows, and within the model
 */
record ComponentSource(
        Vector<Element> declarations, Vector<ExecutableElement> inherited, TypeMirror type, Element place) {
    String name() {
        return declarations.head().getSimpleName().toString();
    }
}
