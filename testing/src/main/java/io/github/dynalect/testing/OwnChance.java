package io.github.dynalect.testing;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Fates by a generator that need not be safe for threads: each request asks it once, for a seed. */
final class OwnChance {
    private OwnChance() {}

    static Fate of(RandomGenerator chance, Fate fate) {
        Object turns = new Object();
        return exchange -> {
            long seed;
            synchronized (turns) {
                seed = chance.nextLong();
            }
            return fate.meet(exchange.by(new SplittableRandom(seed)));
        };
    }
}
