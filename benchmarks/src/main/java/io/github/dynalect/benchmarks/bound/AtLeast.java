package io.github.dynalect.benchmarks.bound;

import io.github.dynalect.benchmarks.result.Figure;
import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Quantity;

/**
 * A peer takes at least so many times the time of Dynalect.
 *
 * @param peer who takes longer
 * @param limit how many times
 */
public record AtLeast(Opponent peer, double limit) implements Bound {
    @Override
    public String words() {
        return "time of " + peer.label() + " ≥ " + Figure.limit(limit) + " × Dynalect";
    }

    @Override
    public Judgement judge(Outcome outcome) {
        double noise = Noise.of(outcome, Quantity.TIME);
        return outcome.ratio(Quantity.TIME, peer, Opponent.DYNALECT)
                .map(ratio -> Judgement.noisy(ratio, noise, verdict(ratio, noise)))
                .getOrElse(Judgement.NOT_MEASURED);
    }

    private Verdict verdict(double ratio, double noise) {
        if (ratio >= limit) {
            return Verdict.MET;
        }
        return ratio * (1 + noise) >= limit ? Verdict.WITHIN_NOISE : Verdict.NOT_MET;
    }
}
