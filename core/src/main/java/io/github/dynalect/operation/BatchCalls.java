package io.github.dynalect.operation;

import java.util.ArrayList;
import java.util.List;

/**
 * How entries of a batch go into calls.
 *
 * @param <E> an entry, as a call has it: each of another item
 */
interface BatchCalls<E> {
    /** Whether one call can hold an entry beside those which it holds already. */
    boolean fits(List<E> together, E next);

    /** The call of some entries that fit; its result are those of them which the service left undone. */
    Exchange<?, ?, List<E>> of(List<E> together);

    /** The entries of one call after another, if nothing is left. */
    default List<List<E>> divided(Iterable<E> entries) {
        List<List<E>> all = new ArrayList<>();
        for (E entry : entries) {
            if (all.isEmpty() || !fits(all.get(all.size() - 1), entry)) {
                all.add(new ArrayList<>());
            }
            all.get(all.size() - 1).add(entry);
        }
        return all;
    }
}
