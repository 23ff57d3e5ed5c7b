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
 * The rows of several readings as they come: some readings have a request under way at a time, and the first failure ends
 * all.
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

    /** Keeps as many requests under way as there may be. */
    private void keep() {
        for (Option<Pull<R>> next = begun(); next.isDefined(); next = begun()) {
            Pull<R> reading = next.get();
            Futures.of(reading::next).whenComplete((rows, thrown) -> came(reading, rows, thrown));
        }
    }

    private synchronized Option<Pull<R>> begun() {
        if (cancelled || failure.isDefined() || busy.size() == concurrency || idle.isEmpty()) {
            return Option.none();
        }
        if (budget.contains(sent)) {
            failure = Option.some(spent.get());
            return Option.none();
        }
        sent++;
        Pull<R> reading = idle.remove();
        busy.add(reading);
        return Option.some(reading);
    }

    private void came(Pull<R> reading, Option<List<R>> rows, Throwable thrown) {
        synchronized (this) {
            busy.remove(reading);
            if (thrown != null) {
                failure = failure.orElse(Option.some(Futures.cause(thrown)));
            } else {
                rows.forEach(ready::add);
                if (!reading.isOver()) {
                    idle.add(reading);
                }
            }
        }
        if (thrown != null) {
            cancel();
        }
        tell();
    }

    /** Tells whoever waits, if there is something to tell. */
    private void tell() {
        CompletableFuture<Option<List<R>>> promise;
        Option<List<R>> rows;
        Option<Throwable> thrown;
        synchronized (this) {
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
        return idle.isEmpty() && busy.isEmpty();
    }

    @Override
    public synchronized boolean isOver() {
        return isAtItsEnd() && ready.isEmpty() && failure.isEmpty();
    }

    @Override
    public void cancel() {
        List<Pull<R>> underWay;
        synchronized (this) {
            cancelled = true;
            underWay = List.copyOf(busy);
        }
        underWay.forEach(Pull::cancel);
    }
}
