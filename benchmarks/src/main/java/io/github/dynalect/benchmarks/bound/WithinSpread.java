package io.github.dynalect.benchmarks.bound;

import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Quantity;

/**
 * Dynalect takes no more time than the work by hand may take beside itself: the difference cannot be seen.
 */
public record WithinSpread() implements Bound {
    @Override
    public String words() {
        return "time within the noise of by hand";
    }

    @Override
    public Judgement judge(Outcome outcome) {
        double noise = Noise.of(outcome, Quantity.TIME);
        return outcome.ratio(Quantity.TIME, Opponent.DYNALECT, Opponent.BY_HAND)
                .map(ratio -> Judgement.noisy(ratio, noise, verdict(ratio, noise)))
                .getOrElse(Judgement.NOT_MEASURED);
    }

    private static Verdict verdict(double ratio, double noise) {
        // In enough noise all is alike.
        if (ratio <= 1 + Math.min(noise, Noise.MOST_OF_TIME)) {
            return Verdict.MET;
        }
        return ratio <= 1 + noise ? Verdict.WITHIN_NOISE : Verdict.NOT_MET;
    }
}
