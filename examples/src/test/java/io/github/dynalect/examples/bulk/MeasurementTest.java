package io.github.dynalect.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementTest {
    private static final Measurement FROSTY = new Measurement("S-01", Instant.parse("2024-01-01T00:00:00Z"), -3.5, 40);
    private static final Measurement WARM =
            new Measurement("Bern, west", Instant.parse("2024-07-01T12:00:00Z"), 31, 55);

    @TempDir
    private Path folder;

    @Test
    void the_generated_rows_are_the_same_each_time_and_each_has_a_key_of_its_own() {
        List<Measurement> rows = Measurement.generated(100);

        assertThat(rows).isEqualTo(Measurement.generated(100)).hasSize(100);
        assertThat(rows).extracting(Measurement_.SCHEMA::keyOf).doesNotHaveDuplicates();
        assertThat(Measurement.generated(3)).isEqualTo(rows.subList(0, 3));
    }

    @Test
    void a_file_has_a_line_for_each() throws IOException {
        MeasurementFile file = new MeasurementFile(folder.resolve("new").resolve("some.csv"));
        file.write(List.of(FROSTY, WARM));

        assertThat(Files.readString(file.path())).isEqualTo("""
                2024-01-01T00:00:00Z,-3.5,40,S-01
                2024-07-01T12:00:00Z,31.0,55,Bern, west
                """);
        assertThat(file.read()).containsExactly(FROSTY, WARM);
    }

    @Test
    void a_line_that_is_none_is_refused() throws IOException {
        Path path = Files.writeString(folder.resolve("bad.csv"), "2024-01-01T00:00:00Z,1\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MeasurementFile(path).read())
                .withMessage("no measurement, for it has 2 parts: 2024-01-01T00:00:00Z,1");
    }

    @Test
    void a_summary_counts_and_finds_the_warmest() {
        assertThat(Summary.of(Stream.of(FROSTY, WARM, FROSTY))).isEqualTo(new Summary(3, Option.some(WARM)));
        assertThat(Summary.of(Stream.empty())).hasToString("0 measurements");
    }
}
