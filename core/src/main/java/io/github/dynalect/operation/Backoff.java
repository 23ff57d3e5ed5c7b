package io.github.dynalect.operation;

import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * How often and for how long something is tried again that the service could not do at once.
 *
 * <p>The SDK retries single requests by itself. This is for what it does not retry: transactions that met others, and what a
 * batch left over. The pause before the n-th further attempt is chance between nothing and {@code first · 2ⁿ⁻¹}, and no more
 * than {@code most} (full jitter). There is no further attempt after so many, nor one that would begin after the deadline. In
 * a batch both begin anew after each call by which something was done.
 *
 * <p>Each attempt comes after all attempts of the SDK, so the whole takes as long as both together. Source of the figures: the
 * DynamoDB developer guide on error retries and exponential backoff.
 */
public final class Backoff {
    private static final int USUAL_ATTEMPTS = 8;

    private final int attempts;
    private final Duration deadline;
    private final Duration first;
    private final Duration most;
    private final Clock clock;
    private final Option<Function<Duration, CompletableFuture<Void>>> waiting;
    private final Option<RandomGenerator> chance;

    private Backoff(
            int attempts,
            Duration deadline,
            Duration first,
            Duration most,
            Clock clock,
            Option<Function<Duration, CompletableFuture<Void>>> waiting,
            Option<RandomGenerator> chance) {
        this.attempts = attempts;
        this.deadline = deadline;
        this.first = first;
        this.most = most;
        this.clock = clock;
        this.waiting = waiting;
        this.chance = chance;
    }

    /**
     * {@return eight attempts within 30 seconds, with pauses of up to 25 ms at first and 1.6 s before the last}
     *
     * <p>Of more attempts, none comes after a pause of more than 5 s. The first pause is as long as that of the SDK's own retries
     * for DynamoDB after an error that is no throttling.
     */
    public static Backoff usual() {
        return new Backoff(
                USUAL_ATTEMPTS,
                Duration.ofSeconds(30),
                Duration.ofMillis(25),
                Duration.ofSeconds(5),
                Clock.systemUTC(),
                Option.none(),
                Option.none());
    }

    /** {@return one attempt: nothing is tried again but by the SDK} */
    public static Backoff none() {
        return usual().attempts(1);
    }

    /**
     * {@return the same with another number of attempts, the first one included}
     *
     * @param number at least 1
     * @throws io.github.dynalect.refusal.RefusedException if it is less
     */
    public Backoff attempts(int number) {
        if (number < 1) {
            throw Rule.BACKOFF.refuse("attempts", String.valueOf(number), "give 1 for no further attempt");
        }
        return new Backoff(number, deadline, first, most, clock, waiting, chance);
    }

    /**
     * {@return the same with another deadline, from the beginning of the first attempt to that of the last one}
     *
     * @throws io.github.dynalect.refusal.RefusedException if it is negative, or more than a day
     */
    public Backoff within(Duration time) {
        return new Backoff(attempts, checked("deadline", time), first, most, clock, waiting, chance);
    }

    /**
     * {@return the same with other pauses}
     *
     * @param longestFirst the longest pause before the second attempt; the next one may be twice as long, and so on
     * @param longest the longest pause of all
     * @throws io.github.dynalect.refusal.RefusedException if one is negative, or more than a day
     */
    public Backoff pauses(Duration longestFirst, Duration longest) {
        return new Backoff(
                attempts,
                deadline,
                checked("longestFirst", longestFirst),
                checked("longest", longest),
                clock,
                waiting,
                chance);
    }

    private static Duration checked(String name, Duration time) {
        if (Objects.requireNonNull(time, name).isNegative() || time.compareTo(Duration.ofDays(1)) > 0) {
            throw Rule.BACKOFF.refuse(name, time.toString(), "give no time to a day");
        }
        return time;
    }

    /**
     * {@return the same by another time, as that of a test}
     *
     * @param time tells what time it is
     * @param pause gives a future that ends when so much time has passed
     */
    public Backoff by(Clock time, Function<Duration, CompletableFuture<Void>> pause) {
        return new Backoff(
                attempts,
                deadline,
                first,
                most,
                Objects.requireNonNull(time, "time"),
                Option.some(Objects.requireNonNull(pause, "pause")),
                chance);
    }

    /**
     * {@return the same with pauses by another source of chance, as one with a seed}
     *
     * @param source is asked by several threads if there are several at work, as {@link java.util.Random} may be
     */
    public Backoff by(RandomGenerator source) {
        return new Backoff(
                attempts, deadline, first, most, clock, waiting, Option.some(Objects.requireNonNull(source, "source")));
    }

    Instant now() {
        return clock.instant();
    }

    /** Whether that was the last attempt of a stretch, by their number alone. */
    boolean isLast(int attempt) {
        return attempt >= attempts;
    }

    /** The pause after an attempt of a stretch that began when it did; none if there is to be no further attempt. */
    Option<Duration> pauseAfter(int attempt, Instant since) {
        Duration pause = pauseAfter(attempt);
        return isLast(attempt) || now().plus(pause).isAfter(since.plus(deadline)) ? Option.none() : Option.some(pause);
    }

    private Duration pauseAfter(int attempt) {
        long end = most.toNanos();
        long longest = Math.min(first.toNanos(), end);
        for (int doubling = 1; doubling < attempt && longest < end; doubling++) {
            longest = Math.min(2 * longest, end);
            if (longest == 0) {
                break;
            }
        }
        return Duration.ofNanos(chance.getOrElse(ThreadLocalRandom::current).nextLong(longest + 1));
    }

    /** Waits; whether it was not interrupted. An interrupted thread stays so. */
    boolean sleep(Duration pause) {
        try {
            if (waiting.isEmpty()) {
                TimeUnit.NANOSECONDS.sleep(pause.toNanos());
            } else {
                waiting.get().apply(pause).get();
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the pause that Backoff was given failed", e);
        }
    }

    CompletableFuture<Void> sleepAsync(Duration pause) {
        return waiting.isEmpty()
                ? CompletableFuture.runAsync(
                        () -> {}, CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS))
                : waiting.get().apply(pause);
    }

    private List<Object> state() {
        return List.of(attempts, deadline, first, most, clock, waiting, chance);
    }

    /** {@return whether the other tries as often and as long, by the same time and chance} */
    @Override
    public boolean equals(Object other) {
        return other instanceof Backoff backoff && state().equals(backoff.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    /** {@return how often, how long, and with which pauses} */
    @Override
    public String toString() {
        return "Backoff[" + attempts + " attempts within " + deadline + ", pauses up to " + first + " and " + most
                + "]";
    }
}
