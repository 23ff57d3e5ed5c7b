package io.github.dynalect.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpResponseHandler;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;

/** What the SDK's interface for asynchronous HTTP clients demands: what a handler is told, and what becomes of the future. */
@Timeout(20)
class AsyncAttemptTest {
    private final Handler handler = new Handler();
    private final List<ScriptedAsyncHttpClient> clients = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        clients.forEach(ScriptedAsyncHttpClient::close);
    }

    @Test
    void a_handler_is_told_the_head_and_the_body_and_then_the_future_is_complete() {
        assertThat(execute(Fate.answer(200, "body"), content("asked"))).satisfies(CompletableFuture::join);
        assertThat(handler.told).containsExactly("head 200", "stream", "part body", "complete");
    }

    @Test
    void a_body_that_is_empty_is_a_stream_without_elements() {
        execute(Fate.answer(204, ""), content("")).join();

        assertThat(handler.told).containsExactly("head 204", "stream", "complete");
    }

    @Test
    void the_whole_content_reaches_the_fate() {
        Fate echo = exchange -> Answers.invented(
                200,
                new String(
                        exchange.request()
                                .contentStreamProvider()
                                .orElseThrow()
                                .newStream()
                                .readAllBytes(),
                        StandardCharsets.UTF_8));
        execute(echo, content("in ", "three ", "parts")).join();

        assertThat(handler.told).containsExactly("head 200", "stream", "part in three parts", "complete");
    }

    @Test
    void a_failure_is_told_to_both() {
        CompletableFuture<Void> future = execute(Fate.loseRequest(), content("asked"));

        assertThatThrownBy(future::join).hasCauseInstanceOf(IOException.class);
        assertThat(handler.told).containsExactly("error IOException");
    }

    @Test
    void an_error_of_a_fate_is_told_to_both() {
        CompletableFuture<Void> future = execute(
                exchange -> {
                    throw new AssertionError("a test's own");
                },
                content("asked"));

        assertThatThrownBy(future::join).hasCauseInstanceOf(AssertionError.class);
        assertThat(handler.told).containsExactly("error AssertionError");
    }

    @Test
    void content_that_fails_is_told_to_both_and_nothing_is_sent() {
        CompletableFuture<Void> future = execute(Fate.arrive(), new Content(subscriber -> {
            subscriber.onSubscribe(NO_SUBSCRIPTION);
            subscriber.onError(new IllegalStateException());
        }));

        assertThatThrownBy(future::join).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(handler.told).containsExactly("error IllegalStateException");
    }

    @Test
    void a_future_that_is_cancelled_while_the_request_is_on_its_way_is_told_at_once() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CompletableFuture<Void> future = execute(
                exchange -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                    return Answers.invented(200, "too late");
                },
                content("asked"));
        begun.await();
        future.cancel(true);
        interrupted.await();

        assertThat(handler.told).containsExactly("error CancellationException");
    }

    @Test
    void a_request_that_waits_for_the_answer_of_the_server_is_ended_when_its_future_is_cancelled() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        Fate watched = exchange -> {
            try {
                return exchange.send();
            } finally {
                ended.countDown();
            }
        };
        CompletableFuture<Void> future;
        Socket accepted;
        // A connection of HttpURLConnection that is closed before its answer is read connects once more: then in vain.
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            future = execute(watched, content("asked"), silent.getLocalPort());
            accepted = silent.accept();
        }
        try (accepted) {
            assertThat(accepted.getInputStream().read()).isPositive();
            future.cancel(true);
            ended.await();
        }
        assertThat(handler.told).containsExactly("error CancellationException");
    }

    @Test
    void a_request_whose_future_is_cancelled_is_not_sent_any_more() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        BlockingQueue<String> failures = new LinkedBlockingQueue<>();
        CompletableFuture<Void> future = execute(
                exchange -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        assertThatThrownBy(exchange::send).satisfies(failure -> failures.add(failure.getMessage()));
                    }
                    return Answers.invented(200, "too late");
                },
                content("asked"));
        begun.await();
        future.cancel(true);

        assertThat(failures.take()).isEqualTo("aborted before it was sent");
    }

    @Test
    void a_future_that_is_cancelled_after_the_answer_is_told_nothing_more() {
        CompletableFuture<Void> future = execute(Fate.answer(200, "body"), content("asked"));
        future.join();

        assertThat(future.cancel(true)).isFalse();
        assertThat(handler.told).containsExactly("head 200", "stream", "part body", "complete");
    }

    @Test
    void a_body_that_is_left_fails_the_future() {
        handler.leaves = true;
        CompletableFuture<Void> future = execute(Fate.answer(200, "body"), content("asked"));

        // What join() throws is the failure itself on some JDKs, and one around it on others.
        assertThat(future.handle((done, failure) -> failure).join())
                .isInstanceOf(CancellationException.class)
                .hasMessage("the body was left");
        assertThat(handler.told).containsExactly("head 200", "stream");
    }

    private CompletableFuture<Void> execute(Fate fate, SdkHttpContentPublisher content) {
        return execute(fate, content, 80);
    }

    private CompletableFuture<Void> execute(Fate fate, SdkHttpContentPublisher content, int port) {
        ScriptedAsyncHttpClient client = ScriptedAsyncHttpClient.of(fate);
        clients.add(client);
        return client.execute(AsyncExecuteRequest.builder()
                .request(SdkHttpRequest.builder()
                        .method(SdkHttpMethod.POST)
                        .protocol("http")
                        .host(InetAddress.getLoopbackAddress().getHostAddress())
                        .port(port)
                        .build())
                .requestContentPublisher(content)
                .responseHandler(handler)
                .build());
    }

    private static Content content(String... parts) {
        return new Content(SdkPublisher.fromIterable(List.of(parts))
                .map(part -> ByteBuffer.wrap(part.getBytes(StandardCharsets.UTF_8))));
    }

    private static final Subscription NO_SUBSCRIPTION = new Subscription() {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    };

    private record Content(Publisher<ByteBuffer> parts) implements SdkHttpContentPublisher {
        @Override
        public Optional<Long> contentLength() {
            return Optional.empty();
        }

        @Override
        public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
            parts.subscribe(subscriber);
        }
    }

    /** Writes down what it is told. */
    private static final class Handler implements SdkAsyncHttpResponseHandler, Subscriber<ByteBuffer> {
        private final List<String> told = new CopyOnWriteArrayList<>();
        private volatile boolean leaves;

        @Override
        public void onHeaders(SdkHttpResponse head) {
            told.add("head " + head.statusCode());
        }

        @Override
        public void onStream(Publisher<ByteBuffer> body) {
            told.add("stream");
            body.subscribe(this);
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            if (leaves) {
                subscription.cancel();
            } else {
                subscription.request(Long.MAX_VALUE);
            }
        }

        @Override
        public void onNext(ByteBuffer part) {
            told.add("part " + StandardCharsets.UTF_8.decode(part));
        }

        @Override
        public void onComplete() {
            told.add("complete");
        }

        @Override
        public void onError(Throwable failure) {
            told.add("error " + failure.getClass().getSimpleName());
        }
    }
}
