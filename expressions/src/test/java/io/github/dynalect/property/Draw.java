package io.github.dynalect.property;

import io.github.dynalect.refusal.RefusedException;
import io.vavr.collection.Vector;
import java.util.Random;
import java.util.function.Supplier;

/** Chances that one seed decides: equal seeds give equal draws, in every JVM. */
final class Draw {
    private final Random random;

    /** The draws of one case of a run. Neighbouring cases have nothing in common. */
    Draw(long seed, long index) {
        this.random = new Random(mixed(seed + mixed(index)));
    }

    /** SplitMix64: the first draws of {@link Random} resemble each other where the seeds do. */
    private static long mixed(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int from(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <E> E of(Vector<? extends E> choices) {
        return choices.get(below(choices.length()));
    }

    /** What one of the ways gives. A way that is named twice is twice as likely. */
    @SafeVarargs
    final <E> E by(Supplier<? extends E>... ways) {
        return ways[below(ways.length)].get();
    }

    <E> Vector<E> times(int count, Supplier<? extends E> way) {
        return Vector.fill(count, way);
    }

    /** What a way gives, drawn anew until the tree admits it. */
    <E> E admitted(Supplier<? extends E> way) {
        while (true) {
            try {
                return way.get();
            } catch (RefusedException refused) {
                // By the next draws, it is another.
            }
        }
    }
}
