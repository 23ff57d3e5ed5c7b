package io.github.dynalect.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void times_are_told_in_the_unit_that_keeps_them_short() {
        String times = DoubleStream.of(1.234, 12.34, 123.4, 1234, 12_345, 5_000_000, 190_000_000, 2_400_000_000.0)
                .mapToObj(Figure::time)
                .collect(Collectors.joining(", "));

        assertThat(times).isEqualTo("1.23 ns, 12.3 ns, 123 ns, 1.23 µs, 12.3 µs, 5.00 ms, 190 ms, 2.40 s");
    }

    @Test
    void a_ratio_is_told_as_it_is_judged_unless_it_is_large() {
        assertThat(Figure.ratio(1.0996)).isEqualTo("1.100");
        assertThat(Figure.ratio(36.66)).isEqualTo("36.7");
    }

    @Test
    void thousands_stand_apart() {
        assertThat(Figure.bytes(12_345.6)).isEqualTo("12,346 B");
    }
}
