package io.github.dynalect.benchmarks.bound;

import io.github.dynalect.benchmarks.result.Figure;
import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Quantity;

/**
 * What Dynalect takes is at most so many times what another takes.
 *
 * @param quantity what is counted
 * @param limit how many times
 * @param beside the other
 */
public record AtMost(Quantity quantity, double limit, Opponent beside) implements Bound {
    /** At most so many times what it takes by hand. */
    public AtMost(Quantity quantity, double limit) {
        this(quantity, limit, Opponent.BY_HAND);
    }

    @Override
    public String words() {
        return quantity.label() + " ≤ " + Figure.limit(limit) + " × " + beside.label();
    }

    @Override
    public Judgement judge(Outcome outcome) {
        double noise = Noise.of(outcome, quantity);
        return outcome.ratio(quantity, Opponent.DYNALECT, beside)
                .map(ratio -> Judgement.noisy(words(ratio, outcome), noise, verdict(ratio, noise)))
                .getOrElse(Judgement.NOT_MEASURED);
    }

    /** By hand is the limit of everything, so that its ratio is told even where it is not judged. */
    private String words(double ratio, Outcome outcome) {
        if (beside == Opponent.BY_HAND) {
            return Figure.ratio(ratio);
        }
        return Figure.ratio(ratio)
                + outcome.ratio(quantity, Opponent.DYNALECT, Opponent.BY_HAND)
                        .map(toHand -> " (" + Figure.ratio(toHand) + " × " + Opponent.BY_HAND.label() + ")")
                        .getOrElse("");
    }

    private Verdict verdict(double ratio, double noise) {
        if (ratio <= limit) {
            return Verdict.MET;
        }
        return ratio <= limit * (1 + noise) ? Verdict.WITHIN_NOISE : Verdict.NOT_MET;
    }
}
