package io.github.dynalect.benchmarks.report;

import io.github.dynalect.benchmarks.measure.Catalogue;
import io.github.dynalect.benchmarks.result.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of one run: the results, the table and the chart. */
public final class Publication {
    private final Path directory;
    private final Catalogue catalogue;

    /**
     * @param directory where they are
     * @param catalogue what the results are of
     */
    public Publication(Path directory, Catalogue catalogue) {
        this.directory = directory;
        this.catalogue = catalogue;
    }

    /** {@return the results, from which the others can be written anew} */
    public ResultsFile results() {
        return new ResultsFile(directory.resolve("latest.json"));
    }

    /** Writes all files, in place of those of an earlier run. */
    public void write(Results results) throws IOException {
        Files.createDirectories(directory);
        results().write(results);
        Files.writeString(directory.resolve("latest.md"), new Table(catalogue).of(results));
        Files.writeString(directory.resolve("latest.svg"), new Chart(catalogue).of(results));
    }
}
