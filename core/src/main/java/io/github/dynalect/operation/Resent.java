package io.github.dynalect.operation;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * A transaction on its way: the same request, with the same token, is sent again as long as what keeps it from happening may
 * pass.
 *
 * @param exchange the request
 * @param backoff how often and how long
 * @param told what a cancellation says, in which attempt
 */
record Resent<R>(
        Exchange<?, ?, R> exchange,
        Backoff backoff,
        BiFunction<TransactionCanceledException, Integer, TransactionCancelled> told) {

    /** What the service said instead of doing it; none is told of what is no cancellation. */
    private record Refused(DynamoDbException cause, Option<TransactionCancelled> cancelled) {
        boolean isPassing() {
            return cause instanceof TransactionInProgressException || cancelled.exists(TransactionCancelled::isPassing);
        }

        RuntimeException thrown() {
            return cancelled
                    .<RuntimeException>map(why -> new TransactionCancelledException(why, cause))
                    .getOrElse(cause);
        }
    }

    /** An attempt, by its number, and what came of it. */
    private record Attempt<R>(int number, Either<Refused, R> outcome) {}

    Either<TransactionCancelled, R> attempt() {
        return cancelled(send());
    }

    CompletableFuture<Either<TransactionCancelled, R>> attemptAsync() {
        return Futures.mapped(sendAsync(), Resent::cancelled, Futures::cause);
    }

    R execute() {
        return send().getOrElseThrow(Refused::thrown);
    }

    CompletableFuture<R> executeAsync() {
        return Futures.mapped(sendAsync(), outcome -> outcome.getOrElseThrow(Refused::thrown), Futures::cause);
    }

    private static <R> Either<TransactionCancelled, R> cancelled(Either<Refused, R> outcome) {
        return outcome.mapLeft(refused -> refused.cancelled().getOrElseThrow(refused::thrown));
    }

    private Either<Refused, R> send() {
        Instant begun = backoff.now();
        for (int number = 1; ; number++) {
            try {
                return Either.right(exchange.send());
            } catch (DynamoDbException e) {
                Refused refused = refused(e, number);
                Option<Duration> pause = pauseAfter(refused, number, begun);
                if (pause.isEmpty() || !backoff.sleep(pause.get())) {
                    return Either.left(refused);
                }
            }
        }
    }

    private CompletableFuture<Either<Refused, R>> sendAsync() {
        Instant begun = backoff.now();
        return Futures.then(sendAsync(1), first -> goOn(first, begun));
    }

    private CompletableFuture<Either<Refused, R>> goOn(Attempt<R> first, Instant begun) {
        // A pause is part of the step before it, so that none follows the last attempt.
        return Futures.mapped(
                Futures.last(
                        new Paused<>(first, pauseAfter(first, begun)),
                        so -> so.pause().isDefined(),
                        so -> so.pause().isEmpty()
                                ? CompletableFuture.completedFuture(so)
                                : Futures.then(
                                        backoff.sleepAsync(so.pause().get()),
                                        nothing -> Futures.mapped(
                                                sendAsync(so.attempt().number() + 1),
                                                next -> new Paused<>(next, pauseAfter(next, begun)),
                                                Futures::cause))),
                so -> so.attempt().outcome(),
                Futures::cause);
    }

    /** An attempt and the pause after it, if there is to be another. */
    private record Paused<R>(Attempt<R> attempt, Option<Duration> pause) {}

    private CompletableFuture<Attempt<R>> sendAsync(int number) {
        return Futures.mapped(
                Futures.recovered(exchange.sendAsync(), DynamoDbException.class, e -> refused(e, number)),
                outcome -> new Attempt<>(number, outcome),
                Futures::cause);
    }

    private Refused refused(DynamoDbException cause, int number) {
        return new Refused(
                cause,
                cause instanceof TransactionCanceledException cancelled
                        ? Option.some(told.apply(cancelled, number))
                        : Option.none());
    }

    private Option<Duration> pauseAfter(Attempt<R> attempt, Instant begun) {
        return attempt.outcome().swap().toOption().flatMap(refused -> pauseAfter(refused, attempt.number(), begun));
    }

    private Option<Duration> pauseAfter(Refused refused, int number, Instant begun) {
        return refused.isPassing() ? backoff.pauseAfter(number, begun) : Option.none();
    }
}
