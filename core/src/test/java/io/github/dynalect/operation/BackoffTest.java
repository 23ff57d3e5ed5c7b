package io.github.dynalect.operation;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.refusal.Rule;
import io.github.dynalect.testing.VirtualTime;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the pauses between attempts are, and when there are no more. */
class BackoffTest {
    /** Always as much as there may be. */
    private static final RandomGenerator MOST = new Random() {
        private static final long serialVersionUID = 1L;

        @Override
        public long nextLong(long bound) {
            return bound - 1;
        }
    };

    private final VirtualTime time = VirtualTime.passing();
    private final Backoff backoff =
            Backoff.usual().by(time.clock(), time::pause).by(MOST);

    @ParameterizedTest
    @CsvSource({"1, 25", "2, 50", "3, 100", "4, 200", "5, 400", "6, 800", "7, 1600"})
    void the_longest_pause_doubles_with_each_attempt(int attempt, long millis) {
        assertThat(backoff.pauseAfter(attempt, backoff.now())).contains(Duration.ofMillis(millis));
    }

    @Test
    void no_pause_is_longer_than_the_longest_however_many_attempts_there_were() {
        Backoff patient = backoff.attempts(Integer.MAX_VALUE);

        assertThat(patient.pauseAfter(8, patient.now())).contains(Duration.ofMillis(3200));
        assertThat(patient.pauseAfter(9, patient.now())).contains(Duration.ofSeconds(5));
        assertThat(patient.pauseAfter(1_000_000, patient.now())).contains(Duration.ofSeconds(5));
        assertThat(patient.pauses(Duration.ofDays(1), Duration.ofDays(1))
                        .within(Duration.ofDays(1))
                        .pauseAfter(64, patient.now()))
                .contains(Duration.ofDays(1));
        assertThat(patient.pauses(Duration.ofSeconds(9), Duration.ofSeconds(2)).pauseAfter(1, patient.now()))
                .contains(Duration.ofSeconds(2));
        assertThat(patient.pauses(Duration.ZERO, Duration.ofSeconds(2)).pauseAfter(9, patient.now()))
                .contains(Duration.ZERO);
    }

    @Test
    void a_pause_is_any_time_between_nothing_and_the_longest() {
        Backoff seeded = backoff.by(new Random(1));

        assertThat(IntStream.range(0, 1_000)
                        .mapToObj(number -> seeded.pauseAfter(4, seeded.now()).get()))
                .allMatch(pause -> !pause.isNegative() && pause.toMillis() <= 200)
                .anyMatch(pause -> pause.toMillis() < 20)
                .anyMatch(pause -> pause.toMillis() > 180);
    }

    @Test
    void the_last_attempt_has_no_pause_after_it() {
        assertThat(backoff.pauseAfter(8, backoff.now())).isEmpty();
        assertThat(backoff.attempts(2).pauseAfter(2, backoff.now())).isEmpty();
        assertThat(Backoff.none().pauseAfter(1, Instant.now())).isEmpty();
    }

    @Test
    void no_attempt_begins_after_the_deadline() {
        Instant begun = backoff.now();
        time.advance(Duration.ofMillis(29_974));

        assertThat(backoff.pauseAfter(1, begun)).isNotEmpty();
        time.advance(Duration.ofMillis(2));
        assertThat(backoff.pauseAfter(1, begun)).isEmpty();
    }

    @Test
    void an_interrupted_pause_says_so_and_leaves_the_thread_interrupted() {
        Backoff waiting = Backoff.usual();
        Thread.currentThread().interrupt();

        assertThat(waiting.sleep(Duration.ofDays(1))).isFalse();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(waiting.sleep(Duration.ofNanos(1))).isTrue();
        assertThat(waiting.sleepAsync(Duration.ofNanos(1)).join()).isNull();
    }

    @Test
    void a_pause_of_ones_own_that_fails_is_a_fault_of_it() {
        Backoff broken = Backoff.usual()
                .by(time.clock(), pause -> CompletableFuture.failedFuture(new ArithmeticException("of a test")));

        assertThatThrownBy(() -> broken.sleep(Duration.ZERO)).hasRootCauseInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void there_is_one_attempt_at_least(int attempts) {
        assertRefused(Rule.BACKOFF, () -> Backoff.usual().attempts(attempts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-0.000000001S", "PT24H0.000000001S"})
    void a_time_is_from_nothing_to_a_day(Duration time) {
        assertRefused(Rule.BACKOFF, () -> Backoff.usual().within(time));
        assertRefused(Rule.BACKOFF, () -> Backoff.usual().pauses(time, Duration.ZERO));
        assertRefused(Rule.BACKOFF, () -> Backoff.usual().pauses(Duration.ZERO, time));
    }

    @Test
    void two_are_equal_that_say_the_same() {
        assertThat(Backoff.usual()).isEqualTo(Backoff.usual()).hasSameHashCodeAs(Backoff.usual());
        assertThat(Backoff.usual()).isNotEqualTo(Backoff.usual().attempts(9)).isNotEqualTo(Option.none());
        assertThat(Backoff.usual()).hasToString("Backoff[8 attempts within PT30S, pauses up to PT0.025S and PT5S]");
    }
}
