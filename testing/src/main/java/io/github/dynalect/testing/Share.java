package io.github.dynalect.testing;

import java.util.random.RandomGenerator;

/** A part of many, taken by chance: 0 is none of them, 1 is all. */
record Share(double probability) {
    Share {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a share is from 0 to 1, not " + probability);
        }
    }

    boolean takes(RandomGenerator chance) {
        return chance.nextDouble() < probability;
    }
}
