package io.github.dynalect.benchmarks.bound;

import io.github.dynalect.benchmarks.result.Outcome;

/** A promise of one comparison, as data. */
public sealed interface Bound permits AtLeast, AtMost, AtMostMore, Linear, SpeedUp, WithinSpread {
    /** {@return it, in words} */
    String words();

    /** {@return whether an outcome keeps it} */
    Judgement judge(Outcome outcome);
}
