package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Loops;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.declaration.TypeUse;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import javax.lang.model.util.Elements;

/**
 * Finds out whether documents hold themselves.
 *
 * @param elements the compiler's elements
 * @param components what reads their components
 */
record LoopFinder(Elements elements, ComponentReader components) {
    Loops of(QualifiedName document) {
        return new Loops(
                through(document, TypeUse::documents),
                through(document, LoopFinder::direct),
                through(document, LoopFinder::required));
    }

    private static Vector<QualifiedName> direct(TypeUse type) {
        return type.unwrapped().kind() == TypeUse.Kind.DOCUMENT
                ? Vector.of(type.unwrapped().name())
                : Vector.empty();
    }

    private static Vector<QualifiedName> required(TypeUse type) {
        return type.isOptional() ? Vector.empty() : direct(type);
    }

    /** The documents next to one by which one comes back to it. */
    private Set<QualifiedName> through(QualifiedName document, Function<TypeUse, Vector<QualifiedName>> held) {
        return next(document, held)
                .filter(other -> reachable(other, held, HashSet.empty()).contains(document))
                .toSet();
    }

    private Set<QualifiedName> reachable(
            QualifiedName document, Function<TypeUse, Vector<QualifiedName>> held, Set<QualifiedName> seen) {
        return seen.contains(document)
                ? seen
                : next(document, held).foldLeft(seen.add(document), (found, other) -> reachable(other, held, found));
    }

    private Vector<QualifiedName> next(QualifiedName document, Function<TypeUse, Vector<QualifiedName>> held) {
        return Option.of(elements.getTypeElement(document.toString()))
                .toVector()
                .flatMap(components::read)
                .filter(LoopFinder::isStoredByItsType)
                .flatMap(component -> held.apply(component.type()));
    }

    private static boolean isStoredByItsType(ComponentDeclaration component) {
        return component.isAttribute() && component.settings().converter().isEmpty();
    }
}
