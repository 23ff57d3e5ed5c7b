package io.github.dynalect.benchmarks.report;

import io.github.dynalect.benchmarks.bound.Noise;
import io.github.dynalect.benchmarks.measure.Comparison;
import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Quantity;
import java.util.Arrays;
import java.util.List;

/**
 * One comparison in a chart.
 *
 * @param group under which heading it stands
 * @param title what the work is
 * @param noise how far by hand was from itself
 * @param bars the others, beside by hand
 */
record Bars(String group, String title, double noise, List<Bar> bars) {
    Bars {
        bars = List.copyOf(bars);
    }

    static Bars of(Comparison comparison, Outcome outcome) {
        return new Bars(
                comparison.group(),
                comparison.title(),
                Noise.of(outcome, Quantity.TIME),
                Arrays.stream(Opponent.values())
                        .filter(opponent -> opponent != Opponent.BY_HAND && opponent != Opponent.AGAIN)
                        .flatMap(opponent -> outcome.ratio(Quantity.TIME, opponent, Opponent.BY_HAND)
                                .map(ratio -> new Bar(opponent, ratio))
                                .toJavaStream())
                        .toList());
    }

    /**
     * One opponent.
     *
     * @param opponent who
     * @param ratio the time, where by hand is 1
     */
    record Bar(Opponent opponent, double ratio) {}
}
