package io.github.dynalect.benchmarks.bound;

import io.github.dynalect.benchmarks.result.Figure;
import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Quantity;
import io.vavr.control.Option;
import java.util.List;

/**
 * Dynalect is nearly so many times faster as it sends requests at once, while the client has a connection for each.
 *
 * @param limit the least part of linear
 * @param connections how many requests the client sends at once
 */
public record SpeedUp(double limit, int connections) implements Bound {
    @Override
    public String words() {
        return "speed-up ≥ " + Figure.limit(limit) + " of linear up to " + connections + " connections";
    }

    @Override
    public Judgement judge(Outcome outcome) {
        return least(outcome)
                .map(part -> Judgement.exact(Figure.ratio(part), part >= limit))
                .getOrElse(Judgement.NOT_MEASURED);
    }

    private Option<Double> least(Outcome outcome) {
        List<Double> parts = outcome.sizes(Opponent.DYNALECT).stream()
                .filter(size -> size > 1 && size <= connections)
                .flatMap(size -> ofLinear(outcome, size).toJavaStream())
                .toList();
        return Option.ofOptional(parts.stream().min(Double::compare));
    }

    /** {@return how many times faster than one request at a time, as a part of how many were sent at once} */
    public static Option<Double> ofLinear(Outcome outcome, long atOnce) {
        return outcome.score(Quantity.TIME, Opponent.DYNALECT, 1)
                .flatMap(one ->
                        outcome.score(Quantity.TIME, Opponent.DYNALECT, atOnce).map(time -> one / time / atOnce));
    }
}
