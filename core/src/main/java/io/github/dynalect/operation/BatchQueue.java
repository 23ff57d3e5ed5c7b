package io.github.dynalect.operation;

import io.github.dynalect.operation.BatchResult.Cause;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The entries of a batch that wait for a call, which the lanes share, and whether they are to have one. */
final class BatchQueue<E> {
    private final Deque<E> waiting;
    private final List<E> left = new ArrayList<>();
    private final Set<CompletableFuture<?>> pauses = new HashSet<>();
    private Option<Cause> cause = Option.none();

    BatchQueue(Collection<E> entries) {
        this.waiting = new ArrayDeque<>(entries);
    }

    /** What a lane calls next: what it holds, and as many of those that wait as fit; nothing if there is nothing, or it ended. */
    synchronized List<E> taken(List<E> held, BatchCalls<E> calls) {
        if (cause.isDefined()) {
            left.addAll(held);
            return List.of();
        }
        List<E> taken = new ArrayList<>(held);
        while (!waiting.isEmpty() && calls.fits(taken, waiting.peek())) {
            taken.add(waiting.poll());
        }
        return taken;
    }

    /** Ends it, if there is something left to be done. */
    void endIfOpen(List<E> held, Cause why) {
        if (!held.isEmpty() || isWaiting()) {
            end(why);
        }
    }

    private synchronized boolean isWaiting() {
        return !waiting.isEmpty();
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
        return new BatchRun.End<>(all, cause);
    }
}
