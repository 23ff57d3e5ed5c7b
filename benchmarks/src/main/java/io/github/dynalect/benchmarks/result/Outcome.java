package io.github.dynalect.benchmarks.result;

import io.vavr.control.Option;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What was measured of one comparison.
 *
 * @param comparison its name
 * @param series the samples of each opponent at each size
 */
public record Outcome(String comparison, List<Series> series) {
    public Outcome {
        series = List.copyOf(series);
    }

    /** {@return the samples of an opponent at a size} */
    public Option<Series> series(Opponent opponent, long size) {
        return Option.ofOptional(series.stream()
                .filter(one -> one.opponent() == opponent && one.size() == size)
                .findFirst());
    }

    /** {@return the sizes that an opponent was measured at, the smallest first} */
    public List<Long> sizes(Opponent opponent) {
        return List.copyOf(new TreeSet<>(series.stream()
                .filter(one -> one.opponent() == opponent)
                .map(Series::size)
                .toList()));
    }

    /** {@return the median over all rounds} */
    public Option<Double> score(Quantity quantity, Opponent opponent, long size) {
        return series(opponent, size)
                .map(found -> found.scores(quantity))
                .filter(scores -> !scores.isEmpty())
                .map(Median::of);
    }

    /** {@return the median of the rounds' ratios, as it is published: to three decimals} */
    public Option<Double> ratio(Quantity quantity, Opponent opponent, Opponent beside) {
        return Option.of(ratios(quantity, opponent, beside))
                .filter(ratios -> !ratios.isEmpty())
                .map(ratios -> published(Median.of(ratios)));
    }

    /** {@return how many more of them one opponent has than another} */
    public Option<Long> excess(Quantity quantity, Opponent opponent, Opponent beside) {
        return score(quantity, opponent, 0)
                .flatMap(ours -> score(quantity, beside, 0).map(theirs -> Math.round(ours - theirs)));
    }

    /** {@return how far the work by hand was from itself in the worst round, as a part of 1, to three decimals} */
    public Option<Double> spread(Quantity quantity) {
        return Option.of(ratios(quantity, Opponent.AGAIN, Opponent.BY_HAND))
                .filter(ratios -> !ratios.isEmpty())
                .map(ratios -> published(Collections.max(
                        ratios.stream().map(ratio -> Math.abs(ratio - 1)).toList())));
    }

    private List<Double> ratios(Quantity quantity, Opponent opponent, Opponent beside) {
        List<Double> ours = scores(quantity, opponent);
        List<Double> theirs = scores(quantity, beside);
        // Only what was measured in the same round is compared: the speed of a machine drifts.
        return IntStream.range(0, Math.min(ours.size(), theirs.size()))
                .mapToObj(round -> ours.get(round) / theirs.get(round))
                .toList();
    }

    private List<Double> scores(Quantity quantity, Opponent opponent) {
        return series(opponent, 0).map(found -> found.scores(quantity)).getOrElse(List.of());
    }

    private static double published(double ratio) {
        return Math.round(ratio * 1000) / 1000.0;
    }
}
