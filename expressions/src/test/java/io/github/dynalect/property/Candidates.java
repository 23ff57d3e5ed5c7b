package io.github.dynalect.property;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.refusal.RefusedException;
import io.vavr.collection.Vector;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Gathers smaller things, without those that the tree does not admit.
 *
 * @param <V> what is made smaller
 */
final class Candidates<V> {
    private Vector<V> admitted = Vector.empty();

    @CanIgnoreReturnValue
    Candidates<V> add(Supplier<? extends V> candidate) {
        try {
            admitted = admitted.append(candidate.get());
        } catch (RefusedException refused) {
            // Then it is no candidate.
        }
        return this;
    }

    /** One candidate for each smaller part: the whole with that part in its place. */
    @CanIgnoreReturnValue
    <P> Candidates<V> each(Vector<? extends P> parts, Function<P, ? extends V> whole) {
        for (P part : parts) {
            add(() -> whole.apply(part));
        }
        return this;
    }

    /** One candidate for each list that lacks one of the parts, or has a smaller one in its place. */
    @CanIgnoreReturnValue
    <P> Candidates<V> lists(Vector<P> parts, Shrinker<P> smaller, Function<Vector<P>, ? extends V> whole) {
        for (int i = 0; i < parts.length(); i++) {
            int place = i;
            add(() -> whole.apply(parts.removeAt(place)));
        }
        for (int i = 0; i < parts.length(); i++) {
            int place = i;
            each(smaller.smaller(parts.get(i)), (P part) -> whole.apply(parts.update(place, part)));
        }
        return this;
    }

    Vector<V> all() {
        return admitted;
    }
}
