package io.github.dynalect.property;

import java.util.Random;

/**
 * How much a property is tried, and from which seed.
 *
 * <p>The system property {@value #SEED} repeats a run that has failed; {@value #SCALE} multiplies the number of cases.
 */
record Run(long seed, int cases) {
    static final String SEED = "dynalect.seed";
    static final String SCALE = "dynalect.cases.scale";

    /** A run of that many cases, unless the system properties say otherwise. */
    static Run of(int cases) {
        Long seed = Long.getLong(SEED);
        return new Run(seed != null ? seed : new Random().nextLong(), cases * Integer.getInteger(SCALE, 1));
    }
}
