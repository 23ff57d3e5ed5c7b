package io.github.dynalect.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Time that passes only when it is told to, for the waits of a library under test: a test sees how long each would be, and takes none.
 *
 * <pre>{@code
 * VirtualTime time = VirtualTime.passing();
 * Backoff backoff = Backoff.usual().by(time.clock(), time::pause);
 * …
 * assertThat(time.pauses()).allSatisfy(pause -> assertThat(pause).isBetween(Duration.ZERO, cap));
 * }</pre>
 *
 * <p>It begins at 2000-01-01T00:00:00Z, and may be used by many threads. The dependents of a pause run on the thread that lets time
 * pass.
 */
public final class VirtualTime {
    private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");

    private final boolean passing;
    private final Agenda agenda = new Agenda();
    private final List<Duration> pauses = new ArrayList<>();
    private final List<Watch> watches = new ArrayList<>();

    private VirtualTime(boolean passing) {
        this.passing = passing;
    }

    /** {@return time in which each pause ends at once, and moves the clock on by its length} */
    public static VirtualTime passing() {
        return new VirtualTime(true);
    }

    /** {@return time that stands still until {@link #advance} is called: pauses wait for that} */
    public static VirtualTime standing() {
        return new VirtualTime(false);
    }

    /** {@return a clock of this time, in UTC} */
    public Clock clock() {
        return new VirtualClock(() -> START.plus(elapsed()), ZoneOffset.UTC);
    }

    /** {@return how much time has passed} */
    public Duration elapsed() {
        return agenda.now();
    }

    /**
     * Asks for a pause.
     *
     * @param length how long; one that is not positive ends at once, and is among the {@link #pauses()} nevertheless
     * @return what completes when so much time has passed; cancelling it takes it off
     */
    public CompletableFuture<Void> pause(Duration length) {
        CompletableFuture<Void> pause = agenda.add(length);
        List<Watch> reached = new ArrayList<>();
        synchronized (pauses) {
            pauses.add(length);
            watches.removeIf(watch -> watch.count() <= pauses.size() && reached.add(watch));
        }
        reached.forEach(watch -> watch.reached().complete(null));
        if (length.isZero() || length.isNegative()) {
            pause.complete(null);
        } else if (passing) {
            agenda.advance(length);
        }
        return pause;
    }

    /**
     * Lets time pass. Pauses end in the order in which they are due, and the clock is then at that time; what they lead to happens
     * before this returns, further pauses that end in that time included.
     *
     * @param length how much
     * @throws IllegalArgumentException if it is negative
     */
    public void advance(Duration length) {
        if (length.isNegative()) {
            throw new IllegalArgumentException("time does not go back: " + length);
        }
        agenda.advance(length);
    }

    /** {@return the lengths of all pauses that were asked for until now, those cancelled included, in the order of asking} */
    public List<Duration> pauses() {
        synchronized (pauses) {
            return List.copyOf(pauses);
        }
    }

    /**
     * {@return what completes when so many pauses have been asked for}
     *
     * <p>A test waits for it before it advances standing time, where another thread asks for the pauses.
     *
     * @param count of all pauses, from the beginning
     */
    public CompletableFuture<Void> asked(int count) {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        synchronized (pauses) {
            if (pauses.size() < count) {
                watches.add(new Watch(count, reached));
                return reached;
            }
        }
        reached.complete(null);
        return reached;
    }

    private record Watch(int count, CompletableFuture<Void> reached) {}
}
