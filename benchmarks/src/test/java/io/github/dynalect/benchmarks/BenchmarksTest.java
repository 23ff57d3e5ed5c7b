package io.github.dynalect.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import io.github.dynalect.benchmarks.measure.Order;
import io.github.dynalect.benchmarks.report.FixedResults;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksTest {
    private static final Settings USUAL = new Settings(Order.USUAL, false, "");

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void table_and_chart_are_written_anew_from_the_results() throws IOException {
        Files.copy(FixedResults.PATH, directory.resolve("latest.json"));

        assertThat(run(USUAL, "report")).isTrue();
        assertThat(told())
                .isEqualTo("Of 15 bounds: 8 met, 2 within noise, 4 not met, 1 not measured. See "
                        + directory.resolve("latest.md")
                        + "\n");
        assertThat(directory.resolve("latest.json")).hasSameTextualContentAs(FixedResults.PATH);
        assertThat(contentOf(directory.resolve("latest.md").toFile())).startsWith("# What was measured\n");
        assertThat(contentOf(directory.resolve("latest.svg").toFile())).startsWith("<svg ");
    }

    @Test
    void a_guard_without_a_baseline_fails_before_it_measures() throws IOException {
        assertThat(run(USUAL, "guard")).isFalse();
        assertThat(told()).startsWith("There is nothing to guard: copy an accepted latest.json to ");
    }

    @Test
    void a_word_that_is_none_of_ours_is_refused() throws IOException {
        assertThat(run(USUAL, "quick")).isFalse();
        assertThat(run(USUAL)).isFalse();
        assertThat(told()).isEqualTo("One of these is needed: short, long, guard, report\n".repeat(2));
    }

    @Test
    void what_is_measured_in_part_or_slowed_on_purpose_is_not_published() throws IOException {
        assertThat(run(new Settings(Order.USUAL, false, "no such name"), "short"))
                .isTrue();
        assertThat(run(new Settings(Order.USUAL, true, "no such name"), "short"))
                .isTrue();
        assertThat(directory.resolve("latest.json")).doesNotExist();
        assertThat(directory.resolve("scratch").resolve("latest.json")).exists();
    }

    private boolean run(Settings settings, String... arguments) throws IOException {
        return new Benchmarks(
                        directory,
                        directory.resolve("scratch"),
                        settings,
                        FixedResults.catalogue(),
                        new PrintStream(out, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
