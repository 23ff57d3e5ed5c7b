package io.github.dynalect.operation;

import io.github.dynalect.operation.BatchResult.Cause;
import io.github.dynalect.operation.BatchResult.Cause.Kind;
import io.github.dynalect.refusal.RefusedException;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Makes calls of some entries each, side by side in a few lanes, until all entries are done or it has to end.
 *
 * <p>Of what the service left of a call, a few entries are put off, and the lane goes on with others that wait. If more were left,
 * the service has enough to do: the lane keeps them, pauses, and calls again with them and with entries that wait. So an entry
 * is in one call at a time. When one lane has to end, the others end what they have begun.
 *
 * @param <E> an entry
 */
final class BatchRun<E> {
    /** Up to one of so many entries of a call that are left are few: it is worth while to go on. */
    private static final int FEW = 4;

    private final BatchCalls<E> calls;
    private final BatchPace pace;
    private final CallWays ways;
    private final BatchQueue<E> queue;
    private final Instant begun;

    private BatchRun(BatchCalls<E> calls, BatchPace pace, CallWays ways, Collection<E> entries) {
        this.calls = calls;
        this.pace = pace;
        this.ways = ways;
        this.queue = new BatchQueue<>(entries);
        this.begun = pace.backoff().now();
    }

    /** What is left at the end, in no order, and why; nothing for nothing. */
    record End<E>(List<E> left, Option<Cause> cause) {}

    /** The end, waited for: calls are made on this thread if there is one at a time. */
    static <E> End<E> run(BatchCalls<E> calls, BatchPace pace, Collection<E> entries) {
        boolean single = pace.concurrency() == 1;
        CallWays ways = single ? CallWays.onThisThread(pace.backoff()) : CallWays.asynchronous(pace.backoff());
        BatchRun<E> run = new BatchRun<>(calls, pace, ways, entries);
        return Futures.waited(
                run.start(entries.size()), () -> run.queue.end(new Cause(Kind.INTERRUPTED, Option.none())));
    }

    /** The end to come; cancelling it cancels the calls. */
    static <E> CompletableFuture<End<E>> runAsync(BatchCalls<E> calls, BatchPace pace, Collection<E> entries) {
        return new BatchRun<>(calls, pace, CallWays.asynchronous(pace.backoff()), entries).start(entries.size());
    }

    /** A lane between two calls: what it holds, how many calls in a row were in vain, since when, and how the last one failed. */
    private record Lane<E>(List<E> held, int inVain, Instant since, Option<Exception> failure) {
        Lane<E> holding(List<E> entries) {
            return new Lane<>(entries, inVain, since, failure);
        }

        /** What was done in part was tried once, if it is tried again. */
        int tried() {
            return Math.max(inVain, 1);
        }
    }

    private CompletableFuture<End<E>> start(int entries) {
        List<CompletableFuture<Void>> lanes = new ArrayList<>();
        for (int lane = 0; lane < Math.min(pace.concurrency(), entries); lane++) {
            lanes.add(lane());
        }
        return Futures.mapped(Futures.all(lanes), ended -> queue.ended(), Futures::cause);
    }

    // What becomes of the lane is told to the queue beside the future that is returned.
    @SuppressWarnings("FutureReturnValueIgnored")
    private CompletableFuture<Void> lane() {
        Lane<E> first = new Lane<>(List.of(), 0, begun, Option.none());
        CompletableFuture<Void> lane = Futures.repeated(first, this::step);
        lane.whenComplete((nothing, failure) -> {
            if (failure != null) {
                // An error, or a refusal: nobody gets a result, so nothing more is to be done.
                queue.end(new Cause(Kind.FAILURE, Option.none()));
            }
        });
        return lane;
    }

    private CompletableFuture<Option<Lane<E>>> step(Lane<E> lane) {
        if (pace.isOver(begun)) {
            queue.endIfOpen(lane.held(), new Cause(Kind.DEADLINE, lane.failure()));
        }
        BatchQueue.Turn<E> turn = queue.next(lane.held(), calls, pace.backoff().now());
        List<E> taken = turn.entries();
        if (taken.isEmpty()) {
            return CompletableFuture.completedFuture(Option.none());
        }
        return turn.pause().isZero()
                ? Futures.then(outcome(taken), outcome -> after(lane, taken, outcome))
                : paused(lane.holding(taken), turn.pause());
    }

    /** A failure is an outcome, which may pass or end the batch; an error, or a refusal of this library, ends everything. */
    private CompletableFuture<Either<Exception, List<E>>> outcome(List<E> taken) {
        return Futures.then(
                Futures.recovered(ways.call(calls.of(taken)), Exception.class, failure -> failure),
                outcome -> outcome.isLeft() && outcome.getLeft() instanceof RefusedException
                        ? CompletableFuture.failedFuture(outcome.getLeft())
                        : CompletableFuture.completedFuture(outcome));
    }

    private CompletableFuture<Option<Lane<E>>> after(Lane<E> lane, List<E> taken, Either<Exception, List<E>> outcome) {
        List<E> open = outcome.getOrElse(taken);
        Option<Exception> failure = outcome.swap().toOption();
        if (failure.exists(thrown -> !Transient.is(thrown))) {
            return ended(open, Kind.FAILURE, failure);
        }
        Instant now = pace.backoff().now();
        if (open.size() == taken.size()) {
            return pause(new Lane<>(open, lane.inVain() + 1, lane.since(), failure));
        }
        Lane<E> onwards = new Lane<>(List.of(), 0, now, Option.none());
        if (open.isEmpty()) {
            return CompletableFuture.completedFuture(Option.some(onwards));
        }
        return open.size() * FEW <= taken.size() ? putOff(onwards, open) : pause(onwards.holding(open));
    }

    /** The lane goes on without what was left; that may be due with what others put off before, which is no later. */
    private CompletableFuture<Option<Lane<E>>> putOff(Lane<E> lane, List<E> open) {
        Option<Duration> pause = pace.backoff().pauseAfter(1, lane.since());
        if (pause.isEmpty()) {
            return endedWithoutPause(lane.holding(open));
        }
        queue.putOff(open, lane.since(), pause.get());
        return CompletableFuture.completedFuture(Option.some(lane));
    }

    private CompletableFuture<Option<Lane<E>>> pause(Lane<E> lane) {
        Option<Duration> pause = pace.backoff().pauseAfter(lane.tried(), lane.since());
        return pause.isEmpty() ? endedWithoutPause(lane) : paused(lane, pause.get());
    }

    private CompletableFuture<Option<Lane<E>>> endedWithoutPause(Lane<E> lane) {
        return ended(lane.held(), pace.backoff().isLast(lane.tried()) ? Kind.ATTEMPTS : Kind.DEADLINE, lane.failure());
    }

    private CompletableFuture<Option<Lane<E>>> paused(Lane<E> lane, Duration pause) {
        if (pace.isOver(begun, pause)) {
            return ended(lane.held(), Kind.DEADLINE, lane.failure());
        }
        return Futures.then(
                Futures.recovered(queue.pausing(ways.pause(pause)), Exception.class, failure -> failure),
                outcome -> outcome.fold(
                        failure -> ended(lane.held(), Kind.FAILURE, Option.some(failure)),
                        passed -> passed
                                ? CompletableFuture.completedFuture(Option.some(lane))
                                : ended(lane.held(), Kind.INTERRUPTED, lane.failure())));
    }

    private CompletableFuture<Option<Lane<E>>> ended(List<E> open, Kind kind, Option<Exception> failure) {
        queue.end(open, new Cause(kind, failure));
        return CompletableFuture.completedFuture(Option.none());
    }
}
