package io.github.dynalect.property;

import io.vavr.collection.Vector;

/**
 * Makes things smaller, so that a failure is read with ease.
 *
 * @param <V> what is made smaller
 */
interface Shrinker<V> {
    /** What to try in the place of a value: each is smaller by some measure, so that shrinking ends; the smallest first. */
    Vector<V> smaller(V value);
}
