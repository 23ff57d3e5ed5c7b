package io.github.dynalect.operation;

import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * How fast a batch goes.
 *
 * @param backoff how it is tried again what is left
 * @param concurrency the most calls at a time
 * @param time how long it takes at most, until the beginning of the last call
 */
record BatchPace(Backoff backoff, int concurrency, Option<Duration> time) {
    static BatchPace of(Access access) {
        return new BatchPace(access.backoff(), 1, Option.none());
    }

    BatchPace concurrency(int calls) {
        if (calls < 1) {
            throw Rule.READ_AMOUNT.refuse("concurrency", String.valueOf(calls), "give at least 1");
        }
        return new BatchPace(backoff, calls, time);
    }

    BatchPace within(Duration deadline) {
        if (Objects.requireNonNull(deadline, "deadline").isNegative() || deadline.isZero()) {
            throw Rule.WAIT_TIME.refuse("deadline of a batch", deadline.toString(), "give it some time");
        }
        return new BatchPace(backoff, concurrency, Option.some(deadline));
    }

    /** The pace that keeps both promises: no later than one of them, and as many calls at a time as one of them. */
    BatchPace and(BatchPace other) {
        return new BatchPace(
                backoff,
                Math.max(concurrency, other.concurrency),
                time.isEmpty() ? other.time : time.map(mine -> other.time.fold(() -> mine, its -> min(mine, its))));
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    boolean isOver(Instant begun) {
        return isOver(begun, Duration.ZERO);
    }

    /** Whether no call may begin any more, so much later than now. */
    boolean isOver(Instant begun, Duration later) {
        return time.exists(
                most -> Duration.between(begun, backoff.now()).plus(later).compareTo(most) >= 0);
    }
}
