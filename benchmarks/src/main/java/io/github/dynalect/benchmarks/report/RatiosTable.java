package io.github.dynalect.benchmarks.report;

import io.github.dynalect.benchmarks.measure.Comparison;
import io.github.dynalect.benchmarks.result.Figure;
import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Quantity;
import io.github.dynalect.benchmarks.result.Results;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The comparisons of one group: a line for each quantity of each, a column for each opponent. */
final class RatiosTable {
    private static final String NOTHING = "";

    private final List<Comparison> group;
    private final List<Opponent> beside;

    RatiosTable(List<Comparison> group) {
        this.group = group;
        this.beside = Arrays.stream(Opponent.values())
                .filter(opponent -> opponent != Opponent.BY_HAND)
                .filter(opponent -> group.stream()
                        .anyMatch(comparison -> comparison.opponents().contains(opponent)))
                .toList();
    }

    String of(Results results) {
        List<String> heads = new ArrayList<>(List.of("work", "of", Opponent.BY_HAND.label()));
        beside.forEach(opponent -> heads.add(opponent.label()));
        return MarkdownTable.of(
                2,
                heads,
                group.stream()
                        .flatMap(comparison -> results.of(comparison.name())
                                .toJavaStream()
                                .flatMap(outcome -> rows(comparison, outcome))));
    }

    private Stream<List<String>> rows(Comparison comparison, Outcome outcome) {
        return Arrays.stream(Quantity.values())
                .flatMap(quantity -> outcome.score(quantity, Opponent.BY_HAND, 0)
                        .map(byHand -> row(comparison, outcome, quantity, byHand))
                        .toJavaStream());
    }

    private List<String> row(Comparison comparison, Outcome outcome, Quantity quantity, double byHand) {
        List<String> cells = new ArrayList<>(List.of(comparison.title(), quantity.label(), quantity.text(byHand)));
        beside.forEach(opponent -> cells.add(cell(outcome, quantity, opponent)));
        return cells;
    }

    private static String cell(Outcome outcome, Quantity quantity, Opponent opponent) {
        String ratio = outcome.ratio(quantity, opponent, Opponent.BY_HAND)
                .map(Figure::ratio)
                .getOrElse(NOTHING);
        return opponent == Opponent.AGAIN
                ? ratio
                        + outcome.spread(quantity)
                                .map(spread -> " (" + Figure.percent(spread) + ")")
                                .getOrElse(NOTHING)
                : ratio;
    }
}
