package io.github.dynalect.processor.read;

import io.vavr.collection.Vector;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The types that a sealed one permits, those of one file in the order of the file.
 *
 * <p>Where they are not named, compilers differ: some give them in the order in which they met them.
 */
final class Permitted {
    private Permitted() {}

    static Vector<TypeMirror> of(TypeElement sealed) {
        Vector<TypeMirror> types = Vector.ofAll(sealed.getPermittedSubclasses());
        Vector<Element> files = types.map(Permitted::outermost);
        return types.zip(files.map(files::indexOf))
                .sorted((one, other) -> one._2().equals(other._2())
                        ? compare(place(one._1()), place(other._1()))
                        : Integer.compare(one._2(), other._2()))
                .map(type -> type._1());
    }

    private static Element element(TypeMirror type) {
        return ((DeclaredType) type).asElement();
    }

    private static Element outermost(TypeMirror type) {
        Element element = element(type);
        while (element.getEnclosingElement() instanceof TypeElement outer) {
            element = outer;
        }
        return element;
    }

    /** The positions of the type and of those around it, the outermost first. */
    private static Vector<Integer> place(TypeMirror type) {
        Vector<Integer> place = Vector.empty();
        Element element = element(type);
        while (element.getEnclosingElement() instanceof TypeElement outer) {
            place = place.prepend(outer.getEnclosedElements().indexOf(element));
            element = outer;
        }
        return place;
    }

    private static int compare(Vector<Integer> one, Vector<Integer> other) {
        return one.zip(other)
                .map(both -> Integer.compare(both._1(), both._2()))
                .find(order -> order != 0)
                .getOrElse(() -> Integer.compare(one.length(), other.length()));
    }
}
