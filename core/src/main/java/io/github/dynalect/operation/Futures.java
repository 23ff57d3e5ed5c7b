package io.github.dynalect.operation;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What futures lack: they fail with what happened and not with wrappers of it, they end whatever is thrown, and a result that
 * nobody waits for any more cancels the call.
 */
// What happens when a future completes is told to another future, which is the one that is returned.
@SuppressWarnings("FutureReturnValueIgnored")
final class Futures {
    private Futures() {}

    /** The result of an answer to come. */
    static <A, R> CompletableFuture<R> mapped(
            CompletableFuture<A> answer, Function<A, R> reader, Function<Throwable, Throwable> told) {
        CompletableFuture<R> result = new CompletableFuture<>();
        answer.whenComplete((value, failure) -> complete(result, () -> {
            if (failure == null) {
                result.complete(reader.apply(value));
            } else {
                result.completeExceptionally(told.apply(failure));
            }
        }));
        cancelled(result, answer);
        return result;
    }

    /** A call and, when it is answered, the next; the result cancels the one that is under way. */
    static <A, R> CompletableFuture<R> then(CompletableFuture<A> first, Function<A, CompletableFuture<R>> next) {
        CompletableFuture<R> result = new CompletableFuture<>();
        first.whenComplete((value, failure) -> complete(result, () -> {
            if (failure != null) {
                result.completeExceptionally(cause(failure));
            } else if (!result.isDone()) {
                CompletableFuture<R> second = next.apply(value);
                second.whenComplete((end, otherFailure) -> {
                    if (otherFailure == null) {
                        result.complete(end);
                    } else {
                        result.completeExceptionally(cause(otherFailure));
                    }
                });
                cancelled(result, second);
            }
        }));
        cancelled(result, first);
        return result;
    }

    /** A failure of one kind as a value: an expected one. */
    static <E extends Throwable, L, R> CompletableFuture<Either<L, R>> recovered(
            CompletableFuture<R> result, Class<E> kind, Function<E, L> left) {
        CompletableFuture<Either<L, R>> outcome = new CompletableFuture<>();
        result.whenComplete((value, failure) -> complete(outcome, () -> {
            if (kind.isInstance(failure)) {
                outcome.complete(Either.left(left.apply(kind.cast(failure))));
            } else if (failure != null) {
                outcome.completeExceptionally(failure);
            } else {
                outcome.complete(Either.right(value));
            }
        }));
        cancelled(outcome, result);
        return outcome;
    }

    /** The end of all; cancelled, it cancels them. */
    static CompletableFuture<Void> all(List<CompletableFuture<Void>> parts) {
        CompletableFuture<Void> end = CompletableFuture.allOf(parts.toArray(CompletableFuture<?>[]::new));
        end.whenComplete((nothing, failure) -> parts.forEach(part -> part.cancel(true)));
        return end;
    }

    /** A future of what a supplier gives, or throws: also what it throws before anything is sent. */
    static <R> CompletableFuture<R> of(Supplier<CompletableFuture<R>> call) {
        try {
            return call.get();
        } catch (Throwable e) {
            // Errors too, and checked exceptions, which code in other languages throws undeclared.
            return CompletableFuture.failedFuture(e);
        }
    }

    /** The end of a chain of steps, each of which gives the next one, if there is one. However long, it takes no deep stack. */
    static <S> CompletableFuture<Void> repeated(S first, Function<S, CompletableFuture<Option<S>>> step) {
        CompletableFuture<Void> end = new CompletableFuture<>();
        AtomicReference<CompletableFuture<?>> underWay = new AtomicReference<>(end);
        end.whenComplete((nothing, failure) -> underWay.get().cancel(true));
        complete(end, () -> repeat(end, underWay, first, step));
        return end;
    }

    /** What a chain of steps comes to, as long as it goes on; at least one step is taken. */
    static <S> CompletableFuture<S> last(S first, Predicate<S> goesOn, Function<S, CompletableFuture<S>> step) {
        AtomicReference<S> last = new AtomicReference<>(first);
        CompletableFuture<Void> end = repeated(
                first,
                from -> mapped(
                        step.apply(from),
                        next -> {
                            last.set(next);
                            return Option.some(next).filter(goesOn);
                        },
                        Futures::cause));
        return mapped(end, nothing -> last.get(), Futures::cause);
    }

    private static <S> void repeat(
            CompletableFuture<Void> end,
            AtomicReference<CompletableFuture<?>> underWay,
            S first,
            Function<S, CompletableFuture<Option<S>>> step) {
        S next = first;
        while (!end.isDone()) {
            CompletableFuture<Option<S>> answer = step.apply(next);
            underWay.set(answer);
            if (!answer.isDone() || answer.isCompletedExceptionally()) {
                answer.whenComplete((after, failure) -> complete(end, () -> {
                    if (failure != null) {
                        end.completeExceptionally(cause(failure));
                    } else if (after.isEmpty()) {
                        end.complete(null);
                    } else {
                        repeat(end, underWay, after.get(), step);
                    }
                }));
                break;
            }
            if (answer.join().isEmpty()) {
                end.complete(null);
            } else {
                next = answer.join().get();
            }
        }
        // It may have ended between the question and its mark.
        if (end.isDone()) {
            underWay.get().cancel(true);
        }
    }

    /** Of what is done already, nothing is cancelled. */
    private static void cancelled(CompletableFuture<?> result, CompletableFuture<?> source) {
        result.whenComplete((value, failure) -> source.cancel(true));
    }

    /** The result of a future that is waited for. */
    static <R> R joined(CompletableFuture<R> result) {
        return Transport.awaited(result);
    }

    /**
     * The result of a future that is waited for to its end, also by a thread that is interrupted, which it is again then.
     *
     * @param interrupted what happens as soon as it is, so that the end comes soon
     */
    static <R> R waited(CompletableFuture<R> result, Runnable interrupted) {
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    isInterrupted = true;
                    interrupted.run();
                } catch (ExecutionException e) {
                    return joined(result);
                }
            }
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** Whatever is thrown ends the result, errors too: nobody would wait for it otherwise but in vain. */
    private static void complete(CompletableFuture<?> result, Runnable completion) {
        try {
            completion.run();
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }
}
