package io.github.dynalect.benchmarks.report;

import io.github.dynalect.benchmarks.bound.SpeedUp;
import io.github.dynalect.benchmarks.measure.Comparison;
import io.github.dynalect.benchmarks.measure.Kind;
import io.github.dynalect.benchmarks.result.Figure;
import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Quantity;
import io.github.dynalect.benchmarks.result.Results;
import io.vavr.control.Option;
import java.util.List;

/** One comparison whose work varies in size: a line for each size. */
final class SizesTable {
    private final Comparison comparison;

    SizesTable(Comparison comparison) {
        this.comparison = comparison;
    }

    String of(Results results) {
        return results.of(comparison.name())
                .map(outcome -> MarkdownTable.of(
                        0,
                        comparison.kind() == Kind.BATCH ? headsOfBatch() : headsOfGrowth(),
                        outcome.sizes(Opponent.DYNALECT).stream()
                                .map(size -> comparison.kind() == Kind.BATCH
                                        ? batch(outcome, size)
                                        : growth(outcome, size))))
                .getOrElse("");
    }

    private String parameter() {
        return comparison.sizes().parameter();
    }

    private List<String> headsOfGrowth() {
        return List.of(
                comparison.title() + ": " + parameter(),
                Opponent.BY_HAND.label(),
                Opponent.DYNALECT.label(),
                "ratio",
                Opponent.DYNALECT.label() + ", each");
    }

    private static List<String> growth(Outcome outcome, long size) {
        Option<Double> byHand = outcome.score(Quantity.TIME, Opponent.BY_HAND, size);
        Option<Double> dynalect = outcome.score(Quantity.TIME, Opponent.DYNALECT, size);
        return List.of(
                Long.toString(size),
                time(byHand),
                time(dynalect),
                byHand.flatMap(hand -> dynalect.map(ours -> Figure.ratio(ours / hand)))
                        .getOrElse(""),
                time(dynalect.map(ours -> ours / size)));
    }

    private List<String> headsOfBatch() {
        return List.of(comparison.title() + ": " + parameter(), Opponent.DYNALECT.label(), "speed-up", "of linear");
    }

    private static List<String> batch(Outcome outcome, long atOnce) {
        Option<Double> ofLinear = SpeedUp.ofLinear(outcome, atOnce);
        return List.of(
                Long.toString(atOnce),
                time(outcome.score(Quantity.TIME, Opponent.DYNALECT, atOnce)),
                ofLinear.map(part -> Figure.ratio(part * atOnce)).getOrElse(""),
                ofLinear.map(Figure::ratio).getOrElse(""));
    }

    private static String time(Option<Double> nanoseconds) {
        return nanoseconds.map(Figure::time).getOrElse("");
    }
}
