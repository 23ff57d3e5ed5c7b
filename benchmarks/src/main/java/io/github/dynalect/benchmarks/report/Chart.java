package io.github.dynalect.benchmarks.report;

import io.github.dynalect.benchmarks.measure.Catalogue;
import io.github.dynalect.benchmarks.result.Results;

/**
 * The ratios of time as an SVG image: bars that begin at by hand, to the right where an opponent takes longer, to the
 * left where it takes less. The noise is a band around by hand.
 */
public final class Chart {
    private final Catalogue catalogue;

    /** @param catalogue what the results are of */
    public Chart(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** {@return the whole image} */
    public String of(Results results) {
        return new Picture(catalogue.comparisons().stream()
                        .filter(comparison -> !comparison.kind().sized())
                        .flatMap(comparison -> results.of(comparison.name())
                                .map(outcome -> Bars.of(comparison, outcome))
                                .toJavaStream())
                        .filter(bars -> !bars.bars().isEmpty())
                        .toList())
                .text();
    }
}
