package io.github.dynalect.benchmarks.report;

import io.github.dynalect.benchmarks.measure.Catalogue;
import io.github.dynalect.benchmarks.result.Results;
import java.nio.file.Path;

/** Results that were made up, so that each verdict is among them. */
public final class FixedResults {
    /** The file. */
    public static final Path PATH = Path.of("src", "test", "resources", "results.json");

    private FixedResults() {}

    /** {@return what is in the file} */
    public static Results read() {
        return new ResultsFile(PATH).read();
    }

    /** {@return what was measured, and in the last comparison of each group one that was not} */
    public static Catalogue catalogue() {
        Results results = read();
        return Catalogue.whole()
                .only(comparison -> results.of(comparison.name()).isDefined()
                        || comparison.name().equals("batch.ParallelScan"));
    }
}
