package io.github.dynalect.property;

import io.vavr.collection.Vector;

/**
 * A tree, and the items that it is about: one case of a property.
 *
 * @param <E> the kind of tree
 */
record Trial<E>(E tree, Items items) {
    /** Smaller trials: those with a smaller tree, then those with smaller items. */
    Vector<Trial<E>> smaller(Shrinker<E> trees) {
        return trees.smaller(tree)
                .map(smaller -> new Trial<>(smaller, items))
                .appendAll(SmallerItems.of(items).map(smaller -> new Trial<>(tree, smaller)));
    }
}
