package io.github.dynalect.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.operation.BatchQueue.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When entries of a batch are due that were put off, in calls of two. */
class BatchQueueTest {
    private static final Instant NOW = Instant.EPOCH;
    private static final BatchCalls<String> TWO = new BatchCalls<>() {
        @Override
        public boolean fits(List<String> together, String next) {
            return together.size() < 2;
        }

        @Override
        public Exchange<?, ?, List<String>> of(List<String> together) {
            throw new UnsupportedOperationException("nothing is sent");
        }
    };

    private final BatchQueue<String> queue = new BatchQueue<>(List.of("a"));

    private static Instant after(int millis) {
        return NOW.plusMillis(millis);
    }

    private static Duration millis(int millis) {
        return Duration.ofMillis(millis);
    }

    private Turn<String> next(int millis) {
        return queue.next(List.of(), TWO, after(millis));
    }

    private static Turn<String> turn(Duration pause, String... entries) {
        return new Turn<>(List.of(entries), pause);
    }

    @Test
    void what_waits_goes_before_what_is_put_off_until_that_is_due() {
        queue.putOff(List.of("b"), NOW, millis(10));

        assertThat(next(9)).isEqualTo(turn(Duration.ZERO, "a"));
        assertThat(next(9)).isEqualTo(turn(millis(1), "b"));
        assertThat(next(9).entries()).isEmpty();
    }

    @Test
    void what_is_due_goes_before_what_waits_in_the_order_in_which_it_was_put_off() {
        queue.putOff(List.of("b"), NOW, millis(10));
        queue.putOff(List.of("c"), NOW, millis(10));

        assertThat(next(10)).isEqualTo(turn(Duration.ZERO, "b", "c"));
        assertThat(next(10)).isEqualTo(turn(Duration.ZERO, "a"));
    }

    @Test
    void what_is_put_off_later_is_due_with_what_was_put_off_before() {
        Turn<String> first = next(0);
        queue.putOff(List.of("b"), NOW, millis(10));
        queue.putOff(first.entries(), after(4), millis(50));

        assertThat(next(4)).isEqualTo(turn(millis(6), "b", "a"));
    }

    @Test
    void the_time_stays_when_one_lane_has_taken_what_was_put_off() {
        assertThat(next(0)).isEqualTo(turn(Duration.ZERO, "a"));
        queue.putOff(List.of("b", "c", "d"), NOW, millis(10));

        assertThat(next(0)).isEqualTo(turn(millis(10), "b", "c"));
        queue.putOff(List.of("e"), after(1), millis(50));
        assertThat(next(1)).isEqualTo(turn(millis(9), "d", "e"));
    }

    @Test
    void what_is_due_is_not_put_off_again_by_what_comes_then() {
        queue.putOff(List.of("b"), NOW, millis(10));
        queue.putOff(List.of("c"), after(10), millis(10));

        assertThat(next(10)).isEqualTo(turn(Duration.ZERO, "b", "a"));
        assertThat(next(12)).isEqualTo(turn(millis(8), "c"));
    }

    @Test
    void a_clock_that_is_set_back_makes_no_pause_longer() {
        queue.putOff(List.of("b"), NOW, millis(10));

        assertThat(next(-3_600_000).entries()).containsExactly("a");
        assertThat(next(-3_600_000)).isEqualTo(turn(millis(10), "b"));
    }
}
