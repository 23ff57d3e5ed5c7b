package io.github.dynalect.operation;

import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The rows of several readings as they come: some readings have a request under way or its rows waiting at a time, and the
 * first failure ends all.
 */
// Each answer is written down, and whoever waits is told by a future of its own.
@SuppressWarnings("FutureReturnValueIgnored")
final class MergedPull<R> implements Pull<R> {
    private final int concurrency;
    private final Option<Integer> budget;
    private final Supplier<ReadBudgetException> spent;
    private final Queue<Pull<R>> idle;
    private final Set<Pull<R>> busy = new HashSet<>();
    private final Queue<List<R>> ready = new ArrayDeque<>();
    private CompletableFuture<Option<List<R>>> waiting = CompletableFuture.completedFuture(Option.none());
    private Option<Throwable> failure = Option.none();
    private boolean cancelled;
    private int sent;

    MergedPull(List<Pull<R>> readings, int concurrency, Option<Integer> budget, Supplier<ReadBudgetException> spent) {
        this.idle = new ArrayDeque<>(readings);
        this.concurrency = concurrency;
        this.budget = budget;
        this.spent = spent;
    }

    @Override
    public CompletableFuture<Option<List<R>>> next() {
        CompletableFuture<Option<List<R>>> promise = new CompletableFuture<>();
        synchronized (this) {
            waiting = promise;
        }
        keep();
        tell();
        return promise;
    }

    /** Keeps as many requests under way as there may be; rows that nobody has taken yet count as their requests do. */
    private void keep() {
        for (Option<Pull<R>> next = begun(); next.isDefined(); next = begun()) {
            Pull<R> reading = next.get();
            Futures.of(reading::next).whenComplete((rows, thrown) -> came(reading, rows, thrown));
        }
    }

    private synchronized Option<Pull<R>> begun() {
        boolean mayBegin = !cancelled
                && failure.isEmpty()
                && busy.size() + ready.size() < concurrency
                && !idle.isEmpty()
                && !budget.contains(sent);
        if (!mayBegin) {
            return Option.none();
        }
        sent++;
        Pull<R> reading = idle.remove();
        busy.add(reading);
        return Option.some(reading);
    }

    private void came(Pull<R> reading, Option<List<R>> rows, Throwable thrown) {
        boolean isFirstFailure = false;
        synchronized (this) {
            busy.remove(reading);
            if (thrown == null) {
                rows.forEach(ready::add);
                if (!reading.isOver()) {
                    idle.add(reading);
                }
            } else if (failure.isEmpty() && !cancelled) {
                failure = Option.some(Futures.cause(thrown));
                isFirstFailure = true;
            }
        }
        tell();
        if (isFirstFailure) {
            cancel();
        }
    }

    /** Tells whoever waits, if there is something to tell. */
    private void tell() {
        CompletableFuture<Option<List<R>>> promise;
        Option<List<R>> rows;
        Option<Throwable> thrown;
        synchronized (this) {
            boolean isSpent = ready.isEmpty() && busy.isEmpty() && !idle.isEmpty() && budget.contains(sent);
            if (isSpent && failure.isEmpty() && !cancelled) {
                failure = Option.some(spent.get());
            }
            if (waiting.isDone() || (ready.isEmpty() && failure.isEmpty() && !isAtItsEnd())) {
                return;
            }
            promise = waiting;
            waiting = CompletableFuture.completedFuture(Option.none());
            thrown = failure;
            rows = Option.of(ready.poll());
        }
        if (thrown.isDefined()) {
            promise.completeExceptionally(thrown.get());
        } else {
            promise.complete(rows);
        }
    }

    private boolean isAtItsEnd() {
        return cancelled || (idle.isEmpty() && busy.isEmpty());
    }

    @Override
    public synchronized boolean isOver() {
        return isAtItsEnd() && ready.isEmpty() && failure.isEmpty();
    }

    @Override
    public void cancel() {
        List<Pull<R>> underWay;
        synchronized (this) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            ready.clear();
            idle.clear();
            underWay = List.copyOf(busy);
        }
        underWay.forEach(Pull::cancel);
        tell();
    }
}
