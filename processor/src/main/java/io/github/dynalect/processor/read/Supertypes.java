package io.github.dynalect.processor.read;

import io.vavr.collection.Vector;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The classes and interfaces that a type extends or implements. */
final class Supertypes {
    private Supertypes() {}

    /** {@return all of them, the direct ones first; one that does not exist has none} */
    static Vector<TypeMirror> of(TypeElement type) {
        Vector<TypeMirror> direct = Vector.<TypeMirror>ofAll(type.getInterfaces())
                .prepend(type.getSuperclass())
                .filter(supertype -> supertype.getKind() != TypeKind.NONE);
        return direct.appendAll(direct.filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
                .flatMap(supertype -> of((TypeElement) ((DeclaredType) supertype).asElement())));
    }

    /** {@return those that exist, each once} */
    static Vector<TypeElement> existing(TypeElement type) {
        return of(type).filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
                .map(supertype -> (TypeElement) ((DeclaredType) supertype).asElement())
                .distinct();
    }

    /** {@return whether one of them does not exist, or not yet} */
    static boolean areMissing(TypeElement type) {
        return of(type).exists(supertype -> supertype.getKind() == TypeKind.ERROR);
    }

    /** {@return the same of a type, which may be no class} */
    static boolean areMissing(TypeMirror type) {
        return type instanceof DeclaredType declared && areMissing((TypeElement) declared.asElement());
    }
}
