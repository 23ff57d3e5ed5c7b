package io.github.dynalect.processor.read;

import io.github.dynalect.processor.declaration.ComponentDeclaration;
import io.github.dynalect.processor.declaration.Loops;
import io.github.dynalect.processor.declaration.QualifiedName;
import io.github.dynalect.processor.declaration.TypeUse;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;

/** Finds out whether documents hold themselves. It reads each document once, so it serves for one round only. */
final class LoopFinder {
    /**
     * What a document holds.
     *
     * @param all the documents that it holds in any way
     * @param direct those without a list or a map between
     * @param required those without an option between, either
     */
    private record Held(Vector<TypeElement> all, Vector<TypeElement> direct, Vector<TypeElement> required) {}

    private final Elements elements;
    private final ComponentReader components;
    private final Map<TypeElement, Held> read = new HashMap<>();

    LoopFinder(Elements elements, ComponentReader components) {
        this.elements = elements;
        this.components = components;
    }

    Loops of(TypeElement document) {
        return new Loops(
                through(document, Held::all), through(document, Held::direct), through(document, Held::required));
    }

    /** The documents next to one by which one comes back to it. */
    private Set<QualifiedName> through(TypeElement document, Function<Held, Vector<TypeElement>> way) {
        Map<TypeElement, Vector<TypeElement>> holders = new HashMap<>();
        for (TypeElement holder : reached(document, holder -> way.apply(held(holder)))) {
            way.apply(held(holder)).forEach(other -> holders.merge(other, Vector.of(holder), Vector::appendAll));
        }
        java.util.Set<TypeElement> returning = reached(document, other -> holders.getOrDefault(other, Vector.empty()));
        return way.apply(held(document))
                .filter(returning::contains)
                .map(TypeReader::name)
                .toSet();
    }

    /** What is reached from a document in one step or more. */
    private static java.util.Set<TypeElement> reached(
            TypeElement document, Function<TypeElement, Vector<TypeElement>> next) {
        java.util.Set<TypeElement> reached = new HashSet<>();
        Deque<TypeElement> open = new ArrayDeque<>();
        open.add(document);
        while (!open.isEmpty()) {
            next.apply(open.remove()).filter(reached::add).forEach(open::add);
        }
        return reached;
    }

    private Held held(TypeElement document) {
        Held known = read.get(document);
        if (known != null) {
            return known;
        }
        Vector<TypeUse> types = components
                .read(document)
                .filter(ComponentDeclaration::isStoredByItsType)
                .map(ComponentDeclaration::type);
        Held held = new Held(
                // The codec of a sealed document is made of those of its kinds.
                found(document, types.flatMap(TypeUse::documents)).appendAll(kinds(document)),
                found(document, types.flatMap(LoopFinder::direct)),
                found(document, types.flatMap(LoopFinder::required)));
        read.put(document, held);
        return held;
    }

    private static Vector<TypeElement> kinds(TypeElement document) {
        return Permitted.of(document)
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .flatMap(kind -> kinds(kind).prepend(kind));
    }

    private static Vector<QualifiedName> direct(TypeUse type) {
        return type.unwrapped().kind() == TypeUse.Kind.DOCUMENT
                ? Vector.of(type.unwrapped().name())
                : Vector.empty();
    }

    private static Vector<QualifiedName> required(TypeUse type) {
        return type.isOptional() ? Vector.empty() : direct(type);
    }

    private Vector<TypeElement> found(TypeElement holder, Vector<QualifiedName> names) {
        return names.distinct().flatMap(new Viewpoint(elements, holder)::find);
    }
}
