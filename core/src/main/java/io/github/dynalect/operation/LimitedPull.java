package io.github.dynalect.operation;

import io.vavr.control.Option;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** So many rows of another pull, and no more; then that is cancelled. */
final class LimitedPull<R> implements Pull<R> {
    private final Pull<R> rows;
    private final AtomicInteger wanted;

    LimitedPull(Pull<R> rows, int wanted) {
        this.rows = rows;
        this.wanted = new AtomicInteger(wanted);
    }

    @Override
    public CompletableFuture<Option<List<R>>> next() {
        return isOver()
                ? CompletableFuture.completedFuture(Option.none())
                : Futures.mapped(rows.next(), next -> next.map(this::taken), Futures::cause);
    }

    private List<R> taken(List<R> more) {
        List<R> taken = more.subList(0, Math.min(wanted.get(), more.size()));
        if (wanted.addAndGet(-taken.size()) == 0) {
            rows.cancel();
        }
        return taken;
    }

    @Override
    public boolean isOver() {
        return wanted.get() == 0 || rows.isOver();
    }

    @Override
    public void cancel() {
        rows.cancel();
    }
}
