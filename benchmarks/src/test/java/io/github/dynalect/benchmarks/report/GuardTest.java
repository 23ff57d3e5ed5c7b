package io.github.dynalect.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.benchmarks.result.Machine;
import io.github.dynalect.benchmarks.result.Opponent;
import io.github.dynalect.benchmarks.result.Outcome;
import io.github.dynalect.benchmarks.result.Results;
import io.github.dynalect.benchmarks.result.Series;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardTest {
    private static final Guard GUARD = new Guard(results(encode(1.05, 1, 1), start(30)));

    @Test
    void the_same_again_is_no_worse() {
        assertThat(GUARD.complaints(results(encode(1.05, 1, 1), start(30)))).isEmpty();
    }

    @Test
    void what_became_better_is_no_worse() {
        assertThat(GUARD.complaints(results(encode(0.5, 1, 0.5), start(0)))).isEmpty();
    }

    @Test
    void a_time_that_is_worse_beyond_the_noise_is_named() {
        assertThat(GUARD.complaints(results(encode(1.155, 1, 1), start(30))))
                .containsExactly("codec.EncodeSmall: time is 1.155 × by hand; stored is 1.050,"
                        + " and noise of 2.0 % stored and 2.0 % now allows 1.092");
    }

    @Test
    void a_time_that_is_worse_by_no_more_than_the_noise_passes() {
        assertThat(GUARD.complaints(results(encode(1.155, 1.09, 1), start(30)))).isEmpty();
    }

    @Test
    void an_allocation_that_is_worse_is_named_whatever_the_noise_of_time() {
        assertThat(GUARD.complaints(results(encode(1.155, 1.5, 1.011), start(30))))
                .containsExactly("codec.EncodeSmall: allocation is 1.011 × by hand; stored is 1.000,"
                        + " and 1.0 % allows 1.010");
    }

    @Test
    void classes_beyond_a_few_are_named() {
        assertThat(GUARD.complaints(results(encode(1.05, 1, 1), start(35)))).isEmpty();
        assertThat(GUARD.complaints(results(encode(1.05, 1, 1), start(36))))
                .containsExactly("startup.Start: 36 more classes are loaded than by hand; stored are 30,"
                        + " and 35 are allowed");
    }

    @Test
    void what_is_not_stored_is_told_apart() {
        Results now = results(start(30), new Outcome("codec.EncodeHuge", List.of()));

        assertThat(GUARD.unguarded(now)).containsExactly("codec.EncodeHuge: nothing is stored");
        assertThat(GUARD.complaints(now)).isEmpty();
    }

    @Test
    void that_noise_hides_what_should_be_seen_is_told() {
        Results now = results(encode(1.155, 1.5, 1), start(30));

        assertThat(GUARD.complaints(now)).isEmpty();
        assertThat(GUARD.unguarded(now)).containsExactly("codec.EncodeSmall: time shows little in a noise of 50.0 %");
    }

    @Test
    void to_compare_nothing_is_not_to_pass() {
        assertThat(GUARD.complaints(results(new Outcome("codec.EncodeHuge", List.of()))))
                .containsExactly("Nothing that was measured is stored, so nothing was compared");
    }

    private static Results results(Outcome... outcomes) {
        return new Results("2026-11-23", new Machine(2, "", "", "", ""), "guard", 200, "usual", List.of(outcomes));
    }

    private static Outcome encode(double time, double timeAgain, double allocation) {
        return new Outcome(
                "codec.EncodeSmall",
                List.of(
                        encode(Opponent.BY_HAND, 1, 1),
                        encode(Opponent.DYNALECT, time, allocation),
                        encode(Opponent.AGAIN, timeAgain, 1)));
    }

    private static Series encode(Opponent opponent, double time, double allocation) {
        return new Series(opponent, 0, List.of(List.of(time)), List.of(allocation), List.of());
    }

    private static Outcome start(int moreClasses) {
        return new Outcome(
                "startup.Start",
                List.of(classes(Opponent.BY_HAND, 800), classes(Opponent.DYNALECT, 800 + moreClasses)));
    }

    private static Series classes(Opponent opponent, double classes) {
        return new Series(opponent, 0, List.of(), List.of(), List.of(classes));
    }
}
