package io.github.dynalect.operation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** How calls and pauses are made: on this thread, or by futures. */
interface CallWays {
    <R> CompletableFuture<R> call(Exchange<?, ?, R> call);

    /** Whether the pause was not cut short by an interruption. */
    CompletableFuture<Boolean> pause(Duration pause);

    /** Each is over when it is returned. */
    static CallWays onThisThread(Backoff backoff) {
        return new CallWays() {
            @Override
            public <R> CompletableFuture<R> call(Exchange<?, ?, R> call) {
                return Futures.of(() -> CompletableFuture.completedFuture(call.send()));
            }

            @Override
            public CompletableFuture<Boolean> pause(Duration pause) {
                return Futures.of(() -> CompletableFuture.completedFuture(backoff.sleep(pause)));
            }
        };
    }

    static CallWays asynchronous(Backoff backoff) {
        return new CallWays() {
            @Override
            public <R> CompletableFuture<R> call(Exchange<?, ?, R> call) {
                return Futures.of(call::sendAsync);
            }

            @Override
            public CompletableFuture<Boolean> pause(Duration pause) {
                return Futures.mapped(Futures.of(() -> backoff.sleepAsync(pause)), nothing -> true, Futures::cause);
            }
        };
    }
}
