package io.github.dynalect.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Quantity;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFileTest {
    @TempDir
    Path directory;

    @Test
    void what_is_written_is_the_same_text_again() {
        Path copy = directory.resolve("copy.json");
        new ResultsFile(copy).write(FixedResults.read());

        assertThat(copy).hasSameTextualContentAs(FixedResults.PATH);
    }

    @Test
    void every_sample_is_read() {
        assertThat(FixedResults.read()
                        .of("startup.Start")
                        .flatMap(outcome -> outcome.series(Opponent.BY_HAND, 0))
                        .map(series -> series.time() + " " + series.scores(Quantity.TIME) + " " + series.classes()))
                .containsExactly(
                        "[[5000000.0, 5100000.0, 9000000.0], [5000000.0, 4900000.0, 5300000.0]] [5100000.0, 5000000.0] [800.0, 800.0]");
    }

    @Test
    void a_file_that_is_not_there_is_told_of() {
        ResultsFile nowhere = new ResultsFile(directory.resolve("nowhere.json"));

        assertThat(nowhere.exists()).isFalse();
        assertThatThrownBy(nowhere::read)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere.json");
    }
}
