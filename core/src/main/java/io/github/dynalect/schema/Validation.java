package io.github.dynalect.schema;

import io.vavr.collection.Vector;

/**
 * A check of a whole record, beside what its own constructor checks.
 *
 * <p>A schema that has one asks it of each record before it is stored by a put or a merge, and of each record that is read,
 * be it the answer to an update. It is asked by many threads.
 *
 * @param <T> the item type
 */
@FunctionalInterface
public interface Validation<T> {
    /** {@return what is wrong with the record; nothing, if all is well} */
    Vector<Violation> violations(T item);
}
