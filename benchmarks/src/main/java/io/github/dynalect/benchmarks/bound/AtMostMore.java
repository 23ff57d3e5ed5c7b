package io.github.dynalect.benchmarks.bound;

import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Quantity;

/**
 * A JVM loads at most so many classes more with Dynalect than by hand.
 *
 * @param limit how many
 */
public record AtMostMore(int limit) implements Bound {
    @Override
    public String words() {
        return "classes loaded ≤ by hand + " + limit;
    }

    @Override
    public Judgement judge(Outcome outcome) {
        return outcome.excess(Quantity.CLASSES, Opponent.DYNALECT, Opponent.BY_HAND)
                .map(excess -> Judgement.exact(words(excess), excess <= limit))
                .getOrElse(Judgement.NOT_MEASURED);
    }

    private static String words(long excess) {
        return "by hand " + (excess < 0 ? "− " : "+ ") + Math.abs(excess);
    }
}
