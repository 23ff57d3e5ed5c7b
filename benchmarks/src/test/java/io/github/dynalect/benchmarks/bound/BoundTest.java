package io.github.dynalect.benchmarks.bound;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Quantity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoundTest {
    private static final Bound TIME = new AtMost(Quantity.TIME, 1.1);
    private static final Bound ALLOCATION = new AtMost(Quantity.ALLOCATION, 1.02);
    private static final Bound AHEAD = new AtLeast(Opponent.XSPEC, 4);
    private static final Bound CLASSES = new AtMostMore(40);
    private static final Bound SPREAD = new WithinSpread();
    private static final Bound LINEAR = new Linear(1.3);
    private static final Bound SPEED_UP = new SpeedUp(0.9, 50);

    static Stream<Bound> bounds() {
        return Stream.of(TIME, ALLOCATION, AHEAD, CLASSES, SPREAD, LINEAR, SPEED_UP);
    }

    @Test
    void a_time_at_the_limit_is_met() {
        assertThat(TIME.judge(Measured.times(1.1, 1.05))).isEqualTo(judgement("1.100", "5.0 %", Verdict.MET));
    }

    @Test
    void a_time_beyond_the_limit_by_less_than_the_noise_is_told_to_be_so() {
        assertThat(TIME.judge(Measured.times(1.15, 0.95))).isEqualTo(judgement("1.150", "5.0 %", Verdict.WITHIN_NOISE));
    }

    @Test
    void a_time_beyond_limit_and_noise_is_not_met() {
        assertThat(TIME.judge(Measured.times(1.16, 1.05))).isEqualTo(judgement("1.160", "5.0 %", Verdict.NOT_MET));
    }

    @Test
    void of_time_some_noise_is_assumed_where_by_chance_there_was_none() {
        assertThat(TIME.judge(Measured.times(1.12, 1))).isEqualTo(judgement("1.120", "2.0 %", Verdict.WITHIN_NOISE));
    }

    @Test
    void beside_another_than_by_hand_the_ratio_to_that_is_told_without_being_judged() {
        Bound beside = new AtMost(Quantity.TIME, 1, Opponent.USUAL);

        assertThat(beside.words()).isEqualTo("time ≤ 1 × usual code");
        assertThat(beside.judge(Measured.peer(Opponent.USUAL, 2, 1.8, 1)))
                .isEqualTo(judgement("0.900 (1.800 × by hand)", "2.0 %", Verdict.MET));
        assertThat(beside.judge(Measured.peer(Opponent.USUAL, 1.5, 1.8, 1)))
                .isEqualTo(judgement("1.200 (1.800 × by hand)", "2.0 %", Verdict.NOT_MET));
    }

    @Test
    void of_allocation_no_noise_is_assumed() {
        assertThat(ALLOCATION.judge(Measured.allocations(1.021, 1)))
                .isEqualTo(judgement("1.021", "0.0 %", Verdict.NOT_MET));
    }

    @Test
    void what_is_judged_is_what_is_published() {
        assertThat(ALLOCATION.judge(Measured.allocations(1.0204, 1)))
                .isEqualTo(judgement("1.020", "0.0 %", Verdict.MET));
    }

    @Test
    void a_peer_must_take_so_many_times_as_long() {
        assertThat(AHEAD.judge(Measured.peer(Opponent.XSPEC, 4, 1)).verdict()).isEqualTo(Verdict.MET);
        assertThat(AHEAD.judge(Measured.peer(Opponent.XSPEC, 3.9, 1.03)).verdict())
                .isEqualTo(Verdict.WITHIN_NOISE);
        assertThat(AHEAD.judge(Measured.peer(Opponent.XSPEC, 3.8, 1.03)).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void classes_are_counted_exactly() {
        assertThat(CLASSES.judge(Measured.classes(800, 782))).isEqualTo(judgement("by hand − 18", "", Verdict.MET));
        assertThat(CLASSES.judge(Measured.classes(800, 840))).isEqualTo(judgement("by hand + 40", "", Verdict.MET));
        assertThat(CLASSES.judge(Measured.classes(800, 841))).isEqualTo(judgement("by hand + 41", "", Verdict.NOT_MET));
    }

    @Test
    void a_difference_that_cannot_be_seen_is_met_and_another_is_not() {
        assertThat(SPREAD.judge(Measured.times(1.03, 0.97)).verdict()).isEqualTo(Verdict.MET);
        assertThat(SPREAD.judge(Measured.times(1.04, 0.97)).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void much_noise_does_not_show_that_there_is_no_difference() {
        assertThat(SPREAD.judge(Measured.times(1.1, 1.4)).verdict()).isEqualTo(Verdict.MET);
        assertThat(SPREAD.judge(Measured.times(1.3, 1.4)).verdict()).isEqualTo(Verdict.WITHIN_NOISE);
        assertThat(SPREAD.judge(Measured.times(1.5, 1.4)).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_start_that_is_dear_does_not_make_growth_other_than_linear() {
        Outcome outcome = Measured.sizes(Map.of(1L, 1010.0, 100L, 2000.0, 300L, 4000.0));

        assertThat(LINEAR.judge(outcome)).isEqualTo(judgement("0.667", "", Verdict.MET));
    }

    @Test
    void a_square_is_not_linear() {
        Outcome outcome = Measured.sizes(Map.of(1L, 101.0, 10L, 200.0, 100L, 10_100.0));

        assertThat(LINEAR.judge(outcome)).isEqualTo(judgement("5.050", "", Verdict.NOT_MET));
    }

    @Test
    void one_size_alone_says_nothing_of_growth() {
        assertThat(LINEAR.judge(Measured.sizes(Map.of(10L, 200.0)))).isEqualTo(Judgement.NOT_MEASURED);
    }

    @Test
    void the_worst_speed_up_counts_while_there_are_connections() {
        Outcome outcome = Measured.sizes(Map.of(1L, 1600.0, 4L, 410.0, 16L, 110.0, 64L, 80.0));

        assertThat(SPEED_UP.judge(outcome)).isEqualTo(judgement("0.909", "", Verdict.MET));
    }

    @Test
    void a_speed_up_below_the_limit_is_not_met() {
        Outcome outcome = Measured.sizes(Map.of(1L, 1600.0, 4L, 500.0, 16L, 110.0));

        assertThat(SPEED_UP.judge(outcome)).isEqualTo(judgement("0.800", "", Verdict.NOT_MET));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void what_was_not_measured_is_told_to_be_so(Bound bound) {
        assertThat(bound.judge(new Outcome("any", List.of())).verdict()).isEqualTo(Verdict.NOT_MEASURED);
    }

    private static Judgement judgement(String measured, String noise, Verdict verdict) {
        return new Judgement(measured, noise, verdict);
    }
}
