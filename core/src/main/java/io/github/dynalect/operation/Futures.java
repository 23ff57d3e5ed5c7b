package io.github.dynalect.operation;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

/** What futures lack: they fail with what happened and not with wrappers of it, and a cancelled result cancels the call. */
// What happens when a future completes is told to another future, which is the one that is returned.
@SuppressWarnings("FutureReturnValueIgnored")
final class Futures {
    private Futures() {}

    /** The result of an answer to come; cancelling it cancels the call. */
    static <A, R> CompletableFuture<R> mapped(
            CompletableFuture<A> answer, Function<A, R> reader, Function<Throwable, RuntimeException> told) {
        CompletableFuture<R> result = new CompletableFuture<>();
        answer.whenComplete((value, failure) -> complete(result, () -> {
            if (failure != null) {
                throw told.apply(failure);
            }
            return reader.apply(value);
        }));
        cancelled(result, answer);
        return result;
    }

    /** A call and, when it is answered, the next; cancelling it cancels the first. */
    static <A, R> CompletableFuture<R> then(CompletableFuture<A> first, Function<A, CompletableFuture<R>> next) {
        CompletableFuture<R> last = mapped(first.thenCompose(next), result -> result, Futures::unwrapped);
        cancelled(last, first);
        return last;
    }

    /** A failure of one kind as a value: an expected one. */
    static <E extends RuntimeException, L, R> CompletableFuture<Either<L, R>> recovered(
            CompletableFuture<R> result, Class<E> kind, Function<E, L> left) {
        CompletableFuture<Either<L, R>> outcome = new CompletableFuture<>();
        result.whenComplete((value, failure) -> {
            if (kind.isInstance(failure)) {
                complete(outcome, () -> Either.left(left.apply(kind.cast(failure))));
            } else if (failure != null) {
                outcome.completeExceptionally(failure);
            } else {
                outcome.complete(Either.right(value));
            }
        });
        cancelled(outcome, result);
        return outcome;
    }

    /** A future of what a supplier gives, or throws: also what it throws before anything is sent. */
    static <R> CompletableFuture<R> of(Supplier<CompletableFuture<R>> call) {
        try {
            return call.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** The end of a chain of steps, each of which gives the next one, if there is one. However long, it takes no deep stack. */
    static <S> CompletableFuture<Void> repeated(S first, Function<S, CompletableFuture<Option<S>>> step) {
        CompletableFuture<Void> end = new CompletableFuture<>();
        repeat(end, first, step);
        return end;
    }

    private static <S> void repeat(
            CompletableFuture<Void> end, S first, Function<S, CompletableFuture<Option<S>>> step) {
        CompletableFuture<Option<S>> answer = step.apply(first);
        while (answer.isDone()
                && !answer.isCompletedExceptionally()
                && answer.join().isDefined()) {
            answer = step.apply(answer.join().get());
        }
        CompletableFuture<Option<S>> awaited = answer;
        awaited.whenComplete((next, failure) -> {
            if (failure != null) {
                end.completeExceptionally(failure);
            } else if (next.isEmpty()) {
                end.complete(null);
            } else {
                repeat(end, next.get(), step);
            }
        });
        cancelled(end, awaited);
    }

    private static void cancelled(CompletableFuture<?> result, CompletableFuture<?> source) {
        result.whenComplete((value, failure) -> {
            if (result.isCancelled()) {
                source.cancel(true);
            }
        });
    }

    static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    static RuntimeException unwrapped(Throwable failure) {
        Throwable cause = cause(failure);
        return cause instanceof RuntimeException known ? known : new CompletionException(cause);
    }

    private static <R> void complete(CompletableFuture<R> result, Supplier<R> value) {
        try {
            result.complete(value.get());
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
        }
    }
}
