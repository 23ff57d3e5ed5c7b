package io.github.dynalect.operation;

import io.vavr.control.Option;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The rows of one reading, request by request. */
final class WalkPull<R> implements Pull<R> {
    private volatile Walk<?, R> walk;
    private volatile CompletableFuture<?> underWay = CompletableFuture.completedFuture(null);
    private volatile boolean cancelled;

    WalkPull(Walk<?, R> walk) {
        this.walk = walk;
    }

    @Override
    public CompletableFuture<Option<List<R>>> next() {
        return Futures.of(() ->
                !cancelled && walk.goesOn() ? next(walk) : CompletableFuture.completedFuture(Option.<List<R>>none()));
    }

    private CompletableFuture<Option<List<R>>> next(Walk<?, R> from) {
        CompletableFuture<Option<List<R>>> answer = Futures.mapped(
                from.sendAsync(),
                step -> {
                    walk = step.walk();
                    return Option.some(step.rows());
                },
                Futures::cause);
        underWay = answer;
        // It may have been cancelled between the question and its mark.
        if (cancelled) {
            boolean unused = answer.cancel(true);
        }
        return answer;
    }

    @Override
    public boolean isOver() {
        return cancelled || walk.isOver();
    }

    @Override
    public void cancel() {
        cancelled = true;
        boolean unused = underWay.cancel(true);
    }
}
