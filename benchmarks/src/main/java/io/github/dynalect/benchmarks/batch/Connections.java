package io.github.dynalect.benchmarks.batch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The connections of a client: each has one call under way at most, which takes its time, and other calls wait for one. */
final class Connections implements AutoCloseable {
    /** As many as the SDK's clients have unless they are told otherwise. */
    private static final int USUAL = 50;

    private final Duration latency;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    // As many threads as may well work at a time; none waits for a call.
    private final ScheduledExecutorService time =
            Executors.newScheduledThreadPool(Runtime.getRuntime().availableProcessors());
    private int free = USUAL;

    Connections(Duration latency) {
        this.latency = latency;
    }

    /** {@return the answer to come, once there was a connection and the time is over} */
    <A> CompletableFuture<A> call(Supplier<A> service) {
        CompletableFuture<A> answer = new CompletableFuture<>();
        begin(() -> answered(answer, service));
        return answer;
    }

    private <A> void answered(CompletableFuture<A> answer, Supplier<A> service) {
        // Free again before the answer is there, as whoever gets it calls again at once.
        end();
        try {
            answer.complete(service.get());
        } catch (RuntimeException e) {
            answer.completeExceptionally(e);
        }
    }

    private synchronized void begin(Runnable call) {
        if (free == 0) {
            waiting.add(call);
        } else {
            free--;
            schedule(call);
        }
    }

    private synchronized void end() {
        if (waiting.isEmpty()) {
            free++;
        } else {
            schedule(waiting.remove());
        }
    }

    // What becomes of the call is told by its answer.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void schedule(Runnable call) {
        time.schedule(call, latency.toNanos(), TimeUnit.NANOSECONDS);
    }

    synchronized int free() {
        return free;
    }

    synchronized int waiting() {
        return waiting.size();
    }

    @Override
    public void close() {
        time.shutdownNow();
    }
}
