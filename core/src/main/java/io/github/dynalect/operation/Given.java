package io.github.dynalect.operation;

import io.vavr.collection.Vector;
import java.util.Objects;

/** What a user gives several of. */
final class Given {
    private Given() {}

    /** All of them, none of which is null; the names are those by which a null is told. */
    static <E> Vector<E> all(Iterable<? extends E> given, String all, String each) {
        Vector<E> elements = Vector.ofAll(Objects.requireNonNull(given, all));
        elements.forEach(element -> Objects.requireNonNull(element, each));
        return elements;
    }
}
