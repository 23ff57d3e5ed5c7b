package io.github.dynalect.benchmarks.bound;

import io.github.dynalect.benchmarks.result.Figure;
import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Quantity;
import io.vavr.control.Option;
import java.util.Collections;
import java.util.List;

/**
 * Dynalect's time grows no faster than the work.
 *
 * <p>Held against the bound is the time per element of the largest size, beside the least per element of any smaller one.
 * What is done once only makes the small sizes dearer, and so does no harm; a square would show as the ratio of the two
 * largest sizes, which is 3 or 10.
 *
 * @param limit how many times the time per element
 */
public record Linear(double limit) implements Bound {
    @Override
    public String words() {
        return "linear: time per element of the largest ≤ " + Figure.limit(limit) + " × of any smaller";
    }

    @Override
    public Judgement judge(Outcome outcome) {
        return growth(outcome)
                .map(growth -> Judgement.exact(Figure.ratio(growth), growth <= limit))
                .getOrElse(Judgement.NOT_MEASURED);
    }

    private static Option<Double> growth(Outcome outcome) {
        List<Double> perElement = outcome.sizes(Opponent.DYNALECT).stream()
                .flatMap(size -> outcome.score(Quantity.TIME, Opponent.DYNALECT, size)
                        .map(time -> time / size)
                        .toJavaStream())
                .toList();
        int last = perElement.size() - 1;
        return Option.when(
                last > 0, () -> perElement.get(last) / Collections.min(perElement.subList(0, Math.max(last, 1))));
    }
}
