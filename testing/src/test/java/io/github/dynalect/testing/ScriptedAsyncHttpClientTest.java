package io.github.dynalect.testing;

import static io.github.dynalect.testing.Items.addition;
import static io.github.dynalect.testing.Items.counter;
import static io.github.dynalect.testing.Items.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** What the asynchronous client has beyond the fates, which {@link FateTest} tries on both. */
@DynamoDbTest
@Timeout(60)
class ScriptedAsyncHttpClientTest {
    private static final int MANY = 50;

    private final DynamoDbServer server;
    private final String table;

    ScriptedAsyncHttpClientTest(DynamoDbServer server, @FreshTable(partitionKey = "id") String table) {
        this.server = server;
        this.table = table;
    }

    @Test
    void many_requests_are_on_their_way_at_once() {
        CountDownLatch all = new CountDownLatch(MANY);
        Fate together = exchange -> {
            all.countDown();
            await(all);
            return exchange.send();
        };
        try (var http = ScriptedAsyncHttpClient.of(Script.every(1, together));
                var client = client(http)) {
            additions(client, MANY).forEach(CompletableFuture::join);

            assertThat(http.sent()).isEqualTo(MANY);
        }
        assertThat(counter(server, table)).isEqualTo(MANY);
    }

    @Test
    void many_requests_are_sent_again_until_each_was_answered() {
        Script script = Script.random(7)
                .sometimes(0.1, Fate.loseRequest())
                .sometimes(0.1, Fate.refuse(500, "InternalServerError"));
        try (var http = ScriptedAsyncHttpClient.of(script);
                var client = client(http)) {
            additions(client, MANY).forEach(CompletableFuture::join);

            assertThat(http.sent()).as("%s", http).isGreaterThan(MANY);
        }
        assertThat(counter(server, table)).isEqualTo(MANY);
    }

    @Test
    void a_call_that_the_sdk_no_longer_waits_for_ends_the_wait_of_its_request_and_nothing_is_sent() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        Fate stuck = exchange -> {
            try {
                return Fate.delay(Duration.ofDays(1)).meet(exchange);
            } finally {
                interrupted.countDown();
            }
        };
        try (var http = ScriptedAsyncHttpClient.of(stuck);
                var client = client(http)) {
            CompletableFuture<UpdateItemResponse> call = client.updateItem(addition(table)
                    .andThen(update ->
                            update.overrideConfiguration(settings -> settings.apiCallTimeout(Duration.ofMillis(50)))));
            assertThatThrownBy(call::join).hasCauseInstanceOf(ApiCallTimeoutException.class);
            interrupted.await();

            client.updateItem(addition(table)).join();
        }
        assertThat(counter(server, table)).isEqualTo(1);
    }

    @Test
    void closing_ends_what_waits_and_refuses_what_comes() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Fate stuck = exchange -> {
            begun.countDown();
            return Fate.delay(Duration.ofDays(1)).meet(exchange);
        };
        var http = ScriptedAsyncHttpClient.of(Script.every(1, stuck));
        try (var client = once(http)) {
            CompletableFuture<UpdateItemResponse> waiting = client.updateItem(addition(table));
            begun.await();
            http.close();

            assertThatThrownBy(waiting::join)
                    .hasCauseInstanceOf(SdkClientException.class)
                    .hasStackTraceContaining("interrupted on the way to the server");
            assertThatThrownBy(client.updateItem(addition(table))::join)
                    .hasCauseInstanceOf(SdkClientException.class)
                    .hasStackTraceContaining("RejectedExecutionException");
        }
        assertThat(counter(server, table)).isZero();
    }

    @Test
    void it_leaves_no_thread_that_keeps_the_jvm_alive() {
        List<Thread> threads = new ArrayList<>();
        Fate watched = exchange -> {
            threads.add(Thread.currentThread());
            return exchange.send();
        };
        try (var http = ScriptedAsyncHttpClient.of(watched);
                var client = client(http)) {
            client.getItem(reading(table)).join();
        }
        assertThat(threads).singleElement().satisfies(thread -> {
            assertThat(thread.isDaemon()).isTrue();
            thread.join();
        });
    }

    private List<CompletableFuture<UpdateItemResponse>> additions(DynamoDbAsyncClient client, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> client.updateItem(addition(table)))
                .toList();
    }

    private DynamoDbAsyncClient client(ScriptedAsyncHttpClient http) {
        return server.configure(DynamoDbAsyncClient.builder()).httpClient(http).build();
    }

    private DynamoDbAsyncClient once(ScriptedAsyncHttpClient http) {
        return server.configure(DynamoDbAsyncClient.builder())
                .httpClient(http)
                .overrideConfiguration(settings -> settings.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
