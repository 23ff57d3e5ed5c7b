package io.github.dynalect.benchmarks.bound;

import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Quantity;

/** How far the same code was from itself in one run, as a part of 1. */
public final class Noise {
    /** The least that is assumed of time: in a few rounds the same code can come out the same by chance. */
    public static final double LEAST_OF_TIME = 0.02;

    /** Beyond this a measurement of time shows no likeness. */
    public static final double MOST_OF_TIME = 0.1;

    private Noise() {}

    /** {@return the A/A spread of an outcome; of time, no less than {@link #LEAST_OF_TIME}} */
    public static double of(Outcome outcome, Quantity quantity) {
        double spread = outcome.spread(quantity).getOrElse(0.0);
        return quantity == Quantity.TIME ? Math.max(spread, LEAST_OF_TIME) : spread;
    }
}
