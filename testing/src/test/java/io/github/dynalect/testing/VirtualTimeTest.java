package io.github.dynalect.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class VirtualTimeTest {
    private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");

    @Test
    void passing_time_passes_by_the_length_of_each_pause() {
        VirtualTime time = VirtualTime.passing();

        assertThat(List.of(time.pause(seconds(1)), time.pause(Duration.ofMillis(5))))
                .allMatch(pause -> pause.isDone() && !pause.isCompletedExceptionally());
        assertThat(time.elapsed()).isEqualTo(Duration.ofMillis(1005));
        assertThat(time.clock().instant()).isEqualTo(START.plusMillis(1005));
        assertThat(time.clock().millis()).isEqualTo(START.toEpochMilli() + 1005);
        assertThat(time.pauses()).containsExactly(seconds(1), Duration.ofMillis(5));
    }

    @Test
    void passing_time_passes_also_when_it_is_told_to() {
        VirtualTime time = VirtualTime.passing();
        time.advance(seconds(3));

        assertThat(time.elapsed()).isEqualTo(seconds(3));
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void standing_time_lets_pauses_wait_until_they_are_due() {
        VirtualTime time = VirtualTime.standing();
        CompletableFuture<Void> pause = time.pause(seconds(2));

        time.advance(Duration.ofMillis(1999));
        assertThat(pause).isNotDone();
        time.advance(Duration.ofMillis(1));
        assertThat(pause).isCompleted();
        assertThat(time.elapsed()).isEqualTo(seconds(2));
    }

    @Test
    void pauses_end_in_the_order_in_which_they_are_due_and_at_their_time() {
        VirtualTime time = VirtualTime.standing();
        List<String> ended = new ArrayList<>();
        for (int length : List.of(3, 1, 2, 1, 9)) {
            var unused = time.pause(seconds(length)).thenRun(() -> ended.add(length + " at " + time.elapsed()));
        }
        time.advance(seconds(4));

        assertThat(ended).containsExactly("1 at PT1S", "1 at PT1S", "2 at PT2S", "3 at PT3S");
        assertThat(time.elapsed()).isEqualTo(seconds(4));
    }

    @Test
    void a_pause_that_follows_from_another_ends_in_the_same_advance() {
        VirtualTime time = VirtualTime.standing();
        List<Duration> ended = new ArrayList<>();
        CompletableFuture<Void> all = time.pause(seconds(1))
                .thenCompose(first -> time.pause(seconds(2)))
                .thenRun(() -> ended.add(time.elapsed()))
                .thenCompose(second -> time.pause(seconds(4)));
        time.advance(seconds(5));

        assertThat(ended).containsExactly(seconds(3));
        assertThat(all).isNotDone();
        time.advance(seconds(2));
        assertThat(all).isCompleted();
    }

    @Test
    void advancing_while_time_advances_adds_up() {
        VirtualTime time = VirtualTime.standing();
        var unused = time.pause(seconds(1)).thenRun(() -> time.advance(seconds(10)));
        time.advance(seconds(5));

        assertThat(time.elapsed()).isEqualTo(seconds(15));
    }

    @Test
    void a_pause_that_is_not_positive_ends_at_once_and_is_told() {
        for (VirtualTime time : List.of(VirtualTime.passing(), VirtualTime.standing())) {
            assertThat(time.pause(Duration.ZERO)).isCompleted();
            assertThat(time.pause(seconds(-1))).isCompleted();
            assertThat(time.elapsed()).isZero();
            assertThat(time.pauses()).containsExactly(Duration.ZERO, seconds(-1));
        }
    }

    @Test
    void a_cancelled_pause_never_ends_and_was_asked_for() {
        VirtualTime time = VirtualTime.standing();
        CompletableFuture<Void> cancelled = time.pause(seconds(1));
        CompletableFuture<Void> other = time.pause(seconds(1));
        assertThat(cancelled.cancel(true)).isTrue();
        time.advance(seconds(1));

        assertThat(cancelled).isCancelled();
        assertThat(other).isCompleted();
        assertThat(time.pauses()).containsExactly(seconds(1), seconds(1));
    }

    @Test
    void time_does_not_go_back() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VirtualTime.standing().advance(seconds(-1)))
                .withMessage("time does not go back: PT-1S");
    }

    @Test
    @Timeout(20)
    void a_test_can_wait_for_a_pause_that_another_thread_asks_for() {
        VirtualTime time = VirtualTime.standing();
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {
            time.pause(seconds(1)).join();
            time.pause(seconds(2)).join();
        });
        time.asked(1).join();
        time.advance(seconds(1));
        time.asked(2).join();
        time.advance(seconds(2));
        other.join();

        assertThat(time.asked(2)).isCompleted();
        assertThat(time.asked(3)).isNotDone();
        assertThat(time.elapsed()).isEqualTo(seconds(3));
    }

    @Test
    @Timeout(20)
    void many_threads_may_pause_and_advance() throws Exception {
        VirtualTime passing = VirtualTime.passing();
        VirtualTime standing = VirtualTime.standing();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (var one : threads.invokeAll(Collections.nCopies(200, (Callable<CompletableFuture<Void>>) () -> {
                passing.pause(seconds(1)).join();
                CompletableFuture<Void> pause = standing.pause(seconds(1));
                standing.advance(seconds(1));
                return pause;
            }))) {
                assertThat(one.get()).isCompleted();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(passing.elapsed()).isEqualTo(seconds(200));
        assertThat(standing.elapsed()).isEqualTo(seconds(200));
        assertThat(passing.pauses()).hasSize(200);
    }

    @Test
    void the_clock_may_be_of_another_zone() {
        VirtualTime time = VirtualTime.standing();
        var clock = time.clock().withZone(ZoneId.of("Europe/Zurich"));
        time.advance(seconds(1));

        assertThat(clock.instant()).isEqualTo(START.plusSeconds(1));
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/Zurich"));
        assertThat(time.clock().getZone()).isEqualTo(ZoneOffset.UTC);
    }

    private static Duration seconds(long count) {
        return Duration.ofSeconds(count);
    }
}
