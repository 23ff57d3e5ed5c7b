package io.github.dynalect.operation;

import io.github.dynalect.refusal.RefusedException;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What a user gives several of. */
final class Given {
    private Given() {}

    /** All of them, none of which is null; the names are those by which a null is told. */
    static <E> Vector<E> all(Iterable<? extends E> given, String all, String each) {
        Vector<E> elements = Vector.ofAll(Objects.requireNonNull(given, all));
        elements.forEach(element -> Objects.requireNonNull(element, each));
        return elements;
    }

    /** What is made of each; a refusal of one tells its position, from 0. */
    static <E, P> Vector<P> each(Vector<E> given, String name, Function<? super E, ? extends P> made) {
        List<P> all = new ArrayList<>(given.length());
        for (E element : given) {
            try {
                all.add(made.apply(element));
            } catch (RefusedException e) {
                throw e.within(name + " " + all.size());
            }
        }
        return Vector.ofAll(all);
    }
}
