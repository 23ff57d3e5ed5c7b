package io.github.dynalect.operation;

import io.github.dynalect.operation.BatchResult.Cause;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The entries of a batch that wait for a call, which the lanes share, and whether they are to have one.
 *
 * <p>Some are put off: they wait for a time that is the same for all of them, so that they go into few calls, and are taken
 * before all others then.
 */
final class BatchQueue<E> {
    private final Deque<E> waiting;
    private final Deque<E> putOff = new ArrayDeque<>();
    private final List<E> left = new ArrayList<>();
    private final Set<CompletableFuture<?>> pauses = new HashSet<>();
    private Option<Cause> cause = Option.none();
    private Instant due = Instant.MIN;
    private Duration longest = Duration.ZERO;

    /** What a lane calls next, and the time until then; nothing if there is nothing, or it ended. */
    record Turn<E>(List<E> entries, Duration pause) {}

    BatchQueue(Collection<E> entries) {
        this.waiting = new ArrayDeque<>(entries);
    }

    /** What a lane holds and as many of those that wait as fit, at once; or else those that are put off, when they are due. */
    synchronized Turn<E> next(List<E> held, BatchCalls<E> calls, Instant now) {
        if (cause.isDefined()) {
            left.addAll(held);
            return new Turn<>(List.of(), Duration.ZERO);
        }
        recall(now);
        List<E> taken = new ArrayList<>(held);
        fill(taken, waiting, calls);
        if (!taken.isEmpty()) {
            return new Turn<>(taken, Duration.ZERO);
        }
        fill(taken, putOff, calls);
        return new Turn<>(taken, taken.isEmpty() ? Duration.ZERO : untilDue(now));
    }

    private static <E> void fill(List<E> taken, Deque<E> from, BatchCalls<E> calls) {
        while (!from.isEmpty() && calls.fits(taken, from.peek())) {
            taken.add(from.poll());
        }
    }

    /** Puts entries off: to the time at which those are due that were put off before them, or if there is none, so long. */
    synchronized void putOff(List<E> entries, Instant now, Duration pause) {
        recall(now);
        if (!due.isAfter(now)) {
            due = now.plus(pause);
            longest = pause;
        }
        putOff.addAll(entries);
    }

    private void recall(Instant now) {
        if (!due.isAfter(now)) {
            while (!putOff.isEmpty()) {
                waiting.addFirst(putOff.removeLast());
            }
        }
    }

    /** No longer than the pause that was meant, also if the clock is set back. */
    private Duration untilDue(Instant now) {
        Duration until = Duration.between(now, due);
        return until.compareTo(longest) < 0 ? until : longest;
    }

    /** Ends it, if there is something left to be done. */
    void endIfOpen(List<E> held, Cause why) {
        if (!held.isEmpty() || isWaiting()) {
            end(why);
        }
    }

    private synchronized boolean isWaiting() {
        return !waiting.isEmpty() || !putOff.isEmpty();
    }

    void end(List<E> open, Cause why) {
        synchronized (this) {
            left.addAll(open);
        }
        end(why);
    }

    /** Ends it; the first cause is the one that counts. Lanes that pause need not wait for that. */
    void end(Cause why) {
        List<CompletableFuture<?>> cut;
        synchronized (this) {
            if (cause.isDefined()) {
                return;
            }
            cause = Option.some(why);
            cut = List.copyOf(pauses);
        }
        // What follows a pause runs here, so it must not have the lock.
        cut.forEach(pause -> pause.cancel(true));
    }

    /** A pause that is cut short if it ends meanwhile: then it is no failure, and there is no next call. */
    // That the pause is over is told to this queue beside the future that is returned.
    @SuppressWarnings("FutureReturnValueIgnored")
    CompletableFuture<Boolean> pausing(CompletableFuture<Boolean> pause) {
        CompletableFuture<Boolean> cuttable = Futures.mapped(pause, passed -> passed, Futures::cause);
        if (!isOpenFor(cuttable)) {
            cuttable.cancel(true);
        }
        cuttable.whenComplete((passed, failure) -> over(cuttable));
        return cuttable;
    }

    private synchronized boolean isOpenFor(CompletableFuture<Boolean> pause) {
        return cause.isEmpty() && pauses.add(pause);
    }

    // It is this very future that is taken off, and one is equal to itself.
    @SuppressWarnings("CollectionUndefinedEquality")
    private synchronized void over(CompletableFuture<Boolean> pause) {
        pauses.remove(pause);
    }

    synchronized BatchRun.End<E> ended() {
        List<E> all = new ArrayList<>(left);
        all.addAll(waiting);
        all.addAll(putOff);
        return new BatchRun.End<>(all, cause);
    }
}
