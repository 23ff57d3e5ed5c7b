package io.github.dynalect.benchmarks.report;

import io.github.dynalect.benchmarks.measure.Catalogue;
import io.github.dynalect.benchmarks.measure.Comparison;
import io.github.dynalect.benchmarks.result.Results;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All results for readers, in Markdown: first the promises, then what they were judged by. */
public final class Table {
    private final Catalogue catalogue;

    /** @param catalogue what the results are of */
    public Table(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** {@return the whole page} */
    public String of(Results results) {
        return """
                # What was measured

                Written by the benchmarks from `latest.json`. %s form (%d min %d s), %s order, on %s: %s.

                ## Promises

                %s
                ## Ratios

                By hand stands how long it takes, and how much it allocates. All else is a ratio to that, the median over rounds. By hand again is the
                A/A pair, the same code once more: its ratio, and how far from 1 the worst round was.

                By hand is tuned code: cheap factories, sized maps, constant placeholders. Usual code is written by hand too, but as most write it. To
                build and render is promised beside usual code, since that is what it takes the place of; beside by hand it is told, and not judged.

                %s""".formatted(
                        capital(results.form()),
                        results.seconds() / 60,
                        results.seconds() % 60,
                        results.order(),
                        results.date(),
                        results.machine(),
                        new Promises(catalogue).of(results),
                        sections(results));
    }

    private String sections(Results results) {
        return groups().entrySet().stream()
                .map(group -> "### " + group.getKey() + "\n\n" + section(group.getValue(), results))
                .collect(Collectors.joining("\n"));
    }

    private Map<String, List<Comparison>> groups() {
        return catalogue.comparisons().stream()
                .collect(Collectors.groupingBy(Comparison::group, LinkedHashMap::new, Collectors.toList()));
    }

    private static String section(List<Comparison> group, Results results) {
        if (group.stream().anyMatch(comparison -> comparison.kind().sized())) {
            return group.stream()
                    .map(comparison -> new SizesTable(comparison).of(results))
                    .collect(Collectors.joining("\n"));
        }
        return new RatiosTable(group).of(results);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
