package io.github.dynalect.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MedianTest {
    @Test
    void a_stray_sample_does_not_move_it() {
        assertThat(Median.of(List.of(3.0, 1.0, 900.0))).isEqualTo(3.0);
    }

    @Test
    void of_an_even_number_it_is_the_mean_of_the_two_in_the_middle() {
        assertThat(Median.of(List.of(4.0, 1.0, 2.0, 900.0))).isEqualTo(3.0);
    }

    @Test
    void there_is_none_of_nothing() {
        assertThatThrownBy(() -> Median.of(List.of())).hasMessage("There is no median of nothing");
    }
}
