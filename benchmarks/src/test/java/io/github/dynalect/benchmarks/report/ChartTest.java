package io.github.dynalect.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ChartTest {
    @Test
    void each_opponent_has_a_bar_from_by_hand() {
        assertThat(new Chart(FixedResults.catalogue()).of(FixedResults.read()))
                .isEqualTo(contentOf(
                        Path.of("src", "test", "resources", "chart.svg").toFile()));
    }
}
