package io.github.dynalect.operation;

import io.github.dynalect.expression.Key;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;

/**
 * What a batch of reads has found, and what is not there: each key that was given is found or missing, or it is left.
 *
 * <p>Both are in the order in which the keys were given, and as often.
 *
 * @param <T> the item type
 * @param <R> what is made of an item
 */
public final class BatchItems<T, R> {
    private final Vector<R> found;
    private final Vector<Key<? extends T>> missing;
    private final Map<Key<? extends T>, R> byKey;

    BatchItems(Vector<R> found, Vector<Key<? extends T>> missing, Map<Key<? extends T>, R> byKey) {
        this.found = found;
        this.missing = missing;
        this.byKey = byKey;
    }

    /** {@return what is made of the items that are there} */
    public List<R> found() {
        return found.asJava();
    }

    /** {@return the keys that no item has} */
    public List<Key<? extends T>> missing() {
        return missing.asJava();
    }

    /** {@return what is made of the item with a key; none if it is missing, was left, or was not asked for} */
    public Option<R> get(Key<? extends T> key) {
        return byKey.get(Objects.requireNonNull(key, "key"));
    }

    /** {@return whether the other has the same items and lacks the same} */
    @Override
    public boolean equals(Object other) {
        return other instanceof BatchItems<?, ?> items
                && found.equals(items.found)
                && missing.equals(items.missing)
                && byKey.equals(items.byKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(found, missing, byKey);
    }

    /** {@return how many are found and missing, without values} */
    @Override
    public String toString() {
        return found.length() + " found, " + missing.length() + " missing";
    }
}
