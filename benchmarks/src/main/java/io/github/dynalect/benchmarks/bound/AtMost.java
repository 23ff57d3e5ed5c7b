package io.github.dynalect.benchmarks.bound;

import io.github.dynalect.benchmarks.result.Figure;
import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Quantity;

/**
 * What Dynalect takes is at most so many times what it takes by hand.
 *
 * @param quantity what is counted
 * @param limit how many times
 */
public record AtMost(Quantity quantity, double limit) implements Bound {
    @Override
    public String words() {
        return quantity.label() + " ≤ " + Figure.limit(limit) + " × by hand";
    }

    @Override
    public Judgement judge(Outcome outcome) {
        double noise = Noise.of(outcome, quantity);
        return outcome.ratio(quantity, Opponent.DYNALECT, Opponent.BY_HAND)
                .map(ratio -> Judgement.noisy(ratio, noise, verdict(ratio, noise)))
                .getOrElse(Judgement.NOT_MEASURED);
    }

    private Verdict verdict(double ratio, double noise) {
        if (ratio <= limit) {
            return Verdict.MET;
        }
        return ratio <= limit * (1 + noise) ? Verdict.WITHIN_NOISE : Verdict.NOT_MET;
    }
}
