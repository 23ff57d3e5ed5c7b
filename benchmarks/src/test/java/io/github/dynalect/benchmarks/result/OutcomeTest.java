package io.github.dynalect.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Outcome OUTCOME = new Outcome(
            "any",
            List.of(
                    times(Opponent.BY_HAND, List.of(List.of(100.0, 101.0, 99.0), List.of(200.0), List.of(100.0))),
                    times(Opponent.DYNALECT, List.of(List.of(110.0, 500.0, 90.0), List.of(240.0), List.of(150.0))),
                    times(Opponent.AGAIN, List.of(List.of(101.0), List.of(188.0), List.of(100.0))),
                    times(Opponent.XSPEC, List.of(List.of(400.0)))));

    private static Series times(Opponent opponent, List<List<Double>> rounds) {
        return new Series(opponent, 0, rounds, List.of(), List.of());
    }

    @Test
    void the_ratio_is_the_median_of_the_ratios_of_the_rounds() {
        // 1.1, 1.2 and 1.5: the second round was slow for all, which is no matter.
        assertThat(OUTCOME.ratio(Quantity.TIME, Opponent.DYNALECT, Opponent.BY_HAND))
                .containsExactly(1.2);
    }

    @Test
    void who_has_fewer_rounds_is_compared_in_those() {
        assertThat(OUTCOME.ratio(Quantity.TIME, Opponent.XSPEC, Opponent.DYNALECT))
                .containsExactly(3.636);
    }

    @Test
    void the_spread_is_how_far_by_hand_was_from_itself_in_the_worst_round() {
        assertThat(OUTCOME.spread(Quantity.TIME)).containsExactly(0.06);
    }

    @Test
    void of_what_was_not_measured_there_is_no_ratio() {
        assertThat(OUTCOME.ratio(Quantity.TIME, Opponent.USUAL, Opponent.BY_HAND))
                .isEmpty();
        assertThat(OUTCOME.ratio(Quantity.ALLOCATION, Opponent.DYNALECT, Opponent.BY_HAND))
                .isEmpty();
        assertThat(OUTCOME.spread(Quantity.ALLOCATION)).isEmpty();
    }
}
