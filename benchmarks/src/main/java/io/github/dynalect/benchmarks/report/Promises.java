package io.github.dynalect.benchmarks.report;

import io.github.dynalect.benchmarks.bound.Bound;
import io.github.dynalect.benchmarks.bound.Judgement;
import io.github.dynalect.benchmarks.bound.Verdict;
import io.github.dynalect.benchmarks.measure.Catalogue;
import io.github.dynalect.benchmarks.measure.Comparison;
import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Results;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Every bound, and whether it is kept: those that are not stand out, and none is left out. */
public final class Promises {
    private static final List<String> HEADS = List.of("work", "bound", "verdict", "measured", "noise");

    private final Catalogue catalogue;

    /** @param catalogue what the results are of */
    public Promises(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private record Row(Comparison comparison, Bound bound, Judgement judgement) {
        List<String> cells() {
            return List.of(
                    comparison.toString(),
                    bound.words(),
                    judgement.verdict() == Verdict.MET
                            ? judgement.verdict().label()
                            : "**" + judgement.verdict().label() + "**",
                    judgement.measured(),
                    judgement.noise());
        }
    }

    /** {@return how many are kept, in a sentence} */
    public String summary(Results results) {
        List<Row> rows = rows(results);
        return Arrays.stream(Verdict.values())
                .map(verdict -> rows.stream()
                                .filter(row -> row.judgement().verdict() == verdict)
                                .count()
                        + " " + verdict.label())
                .collect(Collectors.joining(", ", "Of " + rows.size() + " bounds: ", "."));
    }

    /** {@return the summary, and a line for each} */
    String of(Results results) {
        return summary(results)
                + "\n\n"
                + MarkdownTable.of(3, HEADS, rows(results).stream().map(Row::cells));
    }

    private List<Row> rows(Results results) {
        return catalogue.comparisons().stream()
                .flatMap(comparison -> comparison.bounds().stream()
                        .map(bound -> new Row(comparison, bound, bound.judge(outcome(comparison, results)))))
                .toList();
    }

    private static Outcome outcome(Comparison comparison, Results results) {
        return results.of(comparison.name()).getOrElse(() -> new Outcome(comparison.name(), List.of()));
    }
}
