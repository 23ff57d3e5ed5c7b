package io.github.dynalect.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;

/** An asynchronous request, which is carried out by a synchronous one on a thread of its own. */
final class AsyncAttempt {
    private final AsyncExecuteRequest request;
    private final SdkHttpClient server;
    private final Course.Turn turn;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    /** Whether the SDK was told how it ended. After that nothing is to be interrupted: its own code may run on the thread. */
    private final AtomicBoolean told = new AtomicBoolean();

    AsyncAttempt(AsyncExecuteRequest request, SdkHttpClient server, Course.Turn turn) {
        this.request = request;
        this.server = server;
        this.turn = turn;
    }

    CompletableFuture<Void> begin(ExecutorService threads) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        CompletableFuture<Void> read = SdkPublisher.adapt(request.requestContentPublisher())
                .subscribe(part -> content.writeBytes(bytes(part)));
        var unused = read.whenComplete((nothing, failure) -> {
            if (failure == null) {
                start(content.toByteArray(), threads);
            } else {
                fail(failure);
            }
        });
        return done;
    }

    private static byte[] bytes(ByteBuffer part) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        return bytes;
    }

    private void start(byte[] content, ExecutorService threads) {
        Attempt attempt = new Attempt(
                HttpExecuteRequest.builder()
                        .request(request.request())
                        .contentStreamProvider(ContentStreamProvider.fromByteArray(content))
                        .build(),
                server,
                () -> turn);
        try {
            Future<?> running = threads.submit(() -> run(attempt));
            var unused = done.whenComplete((nothing, failure) -> {
                if (failure != null) {
                    leave(failure, attempt, running);
                }
            });
        } catch (RuntimeException closed) {
            fail(closed);
        }
    }

    private void run(Attempt attempt) {
        try {
            HttpExecuteResponse answer = attempt.call();
            answer(answer, ByteBuffer.wrap(Answers.read(answer)));
        } catch (Throwable failure) {
            fail(failure);
        }
    }

    /** The future is the SDK's to end too: it does so when it no longer waits. */
    private void leave(Throwable failure, Attempt attempt, Future<?> running) {
        if (told.compareAndSet(false, true)) {
            attempt.abort();
            running.cancel(true);
            request.responseHandler().onError(failure);
        }
    }

    private void answer(HttpExecuteResponse answer, ByteBuffer body) {
        if (told.compareAndSet(false, true)) {
            request.responseHandler().onHeaders(answer.httpResponse());
            request.responseHandler()
                    .onStream(SdkPublisher.fromIterable(body.hasRemaining() ? List.of(body) : List.<ByteBuffer>of())
                            .doAfterOnComplete(() -> done.complete(null))
                            .doAfterOnCancel(
                                    () -> done.completeExceptionally(new CancellationException("the body was left"))));
        }
    }

    private void fail(Throwable failure) {
        if (told.compareAndSet(false, true)) {
            request.responseHandler().onError(failure);
        }
        done.completeExceptionally(failure);
    }
}
