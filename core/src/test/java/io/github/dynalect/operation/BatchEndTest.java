package io.github.dynalect.operation;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.operation.Replying.all;
import static io.github.dynalect.operation.Replying.failing;
import static io.github.dynalect.operation.Replying.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.BatchResult.Cause.Kind;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.View;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.testing.VirtualTime;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ReplicatedWriteConflictException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** How batches end where a service, a clock or a client does what it should not. */
class BatchEndTest {
    private static final String ARN = "arn:aws:dynamodb:eu-central-1:222222222222:table/orders";

    private final VirtualTime time = VirtualTime.passing();

    private Binding<Order> orders(Replying server) {
        return orders(server, Backoff.usual().by(time.clock(), time::pause).by(new Random(1)));
    }

    private static Binding<Order> orders(Replying server, Backoff backoff) {
        return Binding.of(Order_.SCHEMA, Access.by(server).backingOff(backoff));
    }

    private static List<Order> orders(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Shop.order("c-1", "o-" + number, number))
                .toList();
    }

    private static Map<String, AttributeValue> stored(Key<Order> key) {
        Map<String, AttributeValue> item = new HashMap<>(key.toMap());
        item.put("total", AttributeValue.fromN("1"));
        return item;
    }

    private static BatchResult.Cause cause(BatchResult<?, ?> result) {
        return ((BatchResult.Incomplete<?, ?>) result).cause();
    }

    @Test
    void an_error_ends_all_lanes_and_is_thrown() {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Replying server = new Replying((request, number) -> CompletableFuture.supplyAsync(
                () -> {
                    if (number == 0) {
                        throw new NoClassDefFoundError("of a test");
                    }
                    return all(request).join();
                },
                threads));
        BatchWrite<Order> write =
                BatchWrite.puts(orders(server), orders(25_000)).concurrency(2);

        assertThatExceptionOfType(NoClassDefFoundError.class).isThrownBy(write::execute);
        assertThat(server.requests).hasSizeLessThan(1_000);
        threads.shutdownNow();
    }

    @Test
    void a_view_that_no_request_takes_is_refused_before_anything_is_sent() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Attribute<Order, ?>[] many = IntStream.range(0, 1_200)
                .mapToObj(number -> Attributes.string("a".repeat(10) + number))
                .toArray(Attribute[]::new);
        View<Order, String> wide = View.of(Order_.total, many).build(item -> "");

        assertRefused(
                Rule.EXPRESSION_SIZE,
                () -> BatchGet.of(orders(new Replying((request, n) -> all(request))), List.of(Order_.key("c", "o")))
                        .select(wide));
    }

    @Test
    void two_tables_of_one_name_in_two_accounts_are_told_apart() {
        Replying server = new Replying((request, number) -> {
            Map<String, List<WriteRequest>> writes = ((BatchWriteItemRequest) request).requestItems();
            return writes.containsKey(ARN) && number < 2 ? nothing(request) : all(request);
        });
        Binding<Order> here = orders(server).named(ARN.replace('2', '1'));
        Order order = Shop.order("c", "o", 1);

        assertThat(BatchWrite.of(here.access(), List.of(Put.of(here, order), Put.of(here.named(ARN), order)))
                        .execute()
                        .isComplete())
                .isTrue();
        assertThat(server.requests)
                .allMatch(request ->
                        ((BatchWriteItemRequest) request).requestItems().size() == 1);
        assertThat(((BatchWriteItemRequest) server.requests.get(2)).requestItems())
                .containsOnlyKeys(ARN);
    }

    @Test
    void a_table_is_not_called_by_its_name_and_by_its_arn() {
        Binding<Order> plain = orders(new Replying((request, number) -> all(request)));
        Order order = Shop.order("c", "o", 1);

        assertRefused(
                Rule.ONE_NAME,
                BatchWrite.of(plain.access(), List.of(Put.of(plain, order), Put.of(plain.named(ARN), order)))::execute);
    }

    @ParameterizedTest
    @ValueSource(ints = {5_000_000, Integer.MAX_VALUE})
    void there_are_no_more_lanes_than_entries(int concurrency) {
        Replying server = new Replying((request, number) -> all(request));

        assertThat(BatchWrite.puts(orders(server), orders(1))
                        .concurrency(concurrency)
                        .execute()
                        .isComplete())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void many_calls_in_vain_take_no_deep_stack(int concurrency) {
        Replying server = new Replying((request, number) -> number < 20_000 ? nothing(request) : all(request));
        Backoff patient = Backoff.usual()
                .attempts(Integer.MAX_VALUE)
                .pauses(Duration.ZERO, Duration.ZERO)
                .by(time.clock(), time::pause);

        assertThat(BatchWrite.puts(orders(server, patient), orders(60))
                        .concurrency(concurrency)
                        .executeAsync()
                        .join()
                        .isComplete())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_pause_that_fails_is_a_cause_and_loses_nothing_that_was_done(int concurrency) {
        Replying server = new Replying((request, number) -> number < 2 ? all(request) : nothing(request));
        Backoff closed = Backoff.usual()
                .by(time.clock(), pause -> CompletableFuture.failedFuture(new RejectedExecutionException("closed")));

        BatchResult<List<Order>, Order> result = BatchWrite.puts(orders(server, closed), orders(100))
                .concurrency(concurrency)
                .execute();

        assertThat(result.done()).hasSize(50);
        assertThat(result.left()).hasSize(50);
        assertThat(cause(result).kind()).isEqualTo(Kind.FAILURE);
    }

    static Stream<RuntimeException> passing() {
        return Stream.of(
                ReplicatedWriteConflictException.builder().statusCode(400).build(),
                InternalServerErrorException.builder().statusCode(500).build(),
                ApiCallAttemptTimeoutException.create(1),
                SdkClientException.create("unable", new Throwable("Acquire operation took longer than it may")));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void what_may_pass_is_tried_again(RuntimeException failure) {
        Replying server = new Replying((request, number) -> number == 0 ? failing(failure) : all(request));

        assertThat(BatchWrite.puts(orders(server), orders(3)).execute().isComplete())
                .isTrue();
    }

    @Test
    void a_lane_that_pauses_does_not_keep_the_others_from_ending() {
        VirtualTime standing = VirtualTime.standing();
        Replying server = new Replying((request, number) -> number == 0
                ? nothing(request)
                : failing(ResourceNotFoundException.builder().statusCode(400).build()));
        Backoff slow = Backoff.usual()
                .pauses(Duration.ofHours(10), Duration.ofHours(20))
                .within(Duration.ofDays(1))
                .by(standing.clock(), standing::pause)
                .by(new Random(4));

        var result = BatchWrite.puts(orders(server, slow), orders(100))
                .concurrency(2)
                .executeAsync();

        assertThat(standing.pauses()).hasSize(1);
        assertThat(result).isCompleted();
        assertThat(cause(result.join()).failure().get()).isInstanceOf(ResourceNotFoundException.class);
        assertThat(result.join().left()).isEqualTo(orders(100));
    }

    @Test
    void very_many_lanes_that_pause_end_together() {
        VirtualTime standing = VirtualTime.standing();
        Replying server = new Replying((request, number) -> number < 3_999
                ? nothing(request)
                : failing(ResourceNotFoundException.builder().statusCode(400).build()));
        Backoff slow = Backoff.usual()
                .pauses(Duration.ofSeconds(5), Duration.ofSeconds(5))
                .by(standing.clock(), standing::pause)
                .by(new Random(4));

        assertThat(BatchWrite.puts(orders(server, slow), orders(100_000))
                        .concurrency(4_000)
                        .executeAsync())
                .isCompletedWithValueMatching(result -> result.left().size() == 100_000);
    }

    @Test
    void a_call_that_throws_where_it_should_give_a_future_fails_like_any_other() {
        Replying server = new Replying((request, number) -> {
            throw ResourceNotFoundException.builder().statusCode(400).build();
        });

        BatchResult<List<Order>, Order> result =
                BatchWrite.puts(orders(server), orders(3)).executeAsync().join();

        assertThat(cause(result).kind()).isEqualTo(Kind.FAILURE);
    }

    @Test
    void a_decoding_that_gives_null_is_told_so() {
        Key<Order> key = Order_.key("a", "b");
        Replying server = new Replying((request, number) -> Replying.with(BatchGetItemResponse.builder()
                .responses(Map.of("orders", List.of(stored(key))))
                .build()));
        @SuppressWarnings("NullAway")
        BatchRows<Order, Object> read =
                BatchGet.of(orders(server), List.of(key)).decoding(item -> (Object) null);

        assertThatNullPointerException().isThrownBy(read::execute).withMessage("what is made of an item");
    }

    @Test
    void an_item_that_came_is_found_though_its_key_is_left_too() {
        Key<Order> key = Order_.key("a", "b");
        Replying server = new Replying((request, number) -> Replying.with(BatchGetItemResponse.builder()
                .responses(Map.of("orders", List.of(stored(key))))
                .unprocessedKeys(Map.of(
                        "orders",
                        KeysAndAttributes.builder().keys(List.of(key.toMap())).build()))
                .build()));

        assertThat(BatchGet.of(orders(server), List.of(key)).execute().orThrow().found())
                .hasSize(1);
        assertThat(server.requests).hasSize(1);
    }

    static Stream<WriteRequest> odd() {
        return Stream.of(
                WriteRequest.builder().build(),
                WriteRequest.builder().putRequest(put -> put.item(Map.of())).build(),
                WriteRequest.builder()
                        .deleteRequest(delete -> delete.key(Map.of("x", AttributeValue.fromS("y"))))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("odd")
    void what_comes_back_and_was_not_sent_leaves_the_whole_call(WriteRequest odd) {
        Replying server = new Replying((request, number) -> number == 0
                ? Replying.with(BatchWriteItemResponse.builder()
                        .unprocessedItems(Map.of("orders", List.of(odd)))
                        .build())
                : all(request));

        assertThat(BatchWrite.puts(orders(server), orders(3)).execute().isComplete())
                .isTrue();
        assertThat(server.requests.get(1)).isEqualTo(server.requests.get(0));
    }

    @Test
    void an_answer_with_an_item_that_was_not_asked_for_is_a_failure() {
        Replying server = new Replying((request, number) -> Replying.with(BatchGetItemResponse.builder()
                .responses(Map.of("orders", List.of(stored(Order_.key("x", "y")))))
                .build()));

        var result = BatchGet.of(orders(server), List.of(Order_.key("a", "b"))).execute();

        assertThat(result.left()).hasSize(1);
        assertThat(cause(result).failure().get()).hasMessage("an answer of orders has an item that was not asked for");
    }

    @Test
    void a_cancelled_batch_sends_nothing_more() {
        VirtualTime standing = VirtualTime.standing();
        Replying server = new Replying((request, number) -> nothing(request));
        var result = BatchWrite.puts(
                        orders(
                                server,
                                Backoff.usual()
                                        .by(standing.clock(), standing::pause)
                                        .by(new Random(3))),
                        orders(100))
                .concurrency(3)
                .executeAsync();

        assertThat(server.requests).hasSize(3);
        result.cancel(true);
        standing.advance(Duration.ofHours(1));

        assertThat(server.requests).hasSize(3);
    }

    @Test
    void an_interrupted_thread_gets_what_was_done_as_soon_as_the_calls_under_way_are_over() throws Exception {
        CompletableFuture<Void> interrupted = new CompletableFuture<>();
        Replying server = new Replying((request, number) -> interrupted.thenCompose(nothing -> all(request)));
        BatchWrite<Order> write = BatchWrite.puts(orders(server), orders(1_000)).concurrency(2);
        CompletableFuture<BatchResult<List<Order>, Order>> result = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            Thread.currentThread().interrupt();
            try {
                result.complete(write.execute());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
            if (!Thread.currentThread().isInterrupted()) {
                result.obtrudeException(new AssertionError("not interrupted any more"));
            }
        });
        waiting.start();
        while (server.requests.size() < 2) {
            Thread.onSpinWait();
        }
        while (waiting.getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
        }
        interrupted.complete(null);
        waiting.join();

        assertThat(result.join().done()).hasSize(50);
        assertThat(cause(result.join()).kind()).isEqualTo(Kind.INTERRUPTED);
        assertThat(server.requests).hasSize(2);
    }

    @Test
    void a_pause_of_a_thread_that_is_interrupted_ends_it() {
        Replying server = new Replying((request, number) -> nothing(request));
        Thread.currentThread().interrupt();

        BatchResult<List<Order>, Order> result = BatchWrite.puts(
                        orders(
                                server,
                                Backoff.usual()
                                        .pauses(Duration.ofSeconds(5), Duration.ofSeconds(5))
                                        .by(new Random(1))),
                        orders(30))
                .execute();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(cause(result).kind()).isEqualTo(Kind.INTERRUPTED);
        assertThat(server.requests).hasSize(1);
    }

    @Test
    void the_deadline_tells_the_failure_that_was_waited_for() {
        Replying server = new Replying((request, number) ->
                failing(InternalServerErrorException.builder().statusCode(500).build()));
        Backoff late = Backoff.usual()
                .by(time.clock(), pause -> {
                    time.advance(Duration.ofSeconds(1));
                    return time.pause(pause);
                })
                .by(new Random(2));

        BatchResult<List<Order>, Order> result = BatchWrite.puts(orders(server, late), orders(3))
                .within(Duration.ofMillis(900))
                .execute();

        assertThat(result).hasToString("Incomplete[3 left: DEADLINE after InternalServerErrorException]");
    }

    @Test
    void any_time_is_a_deadline() {
        Replying server = new Replying((request, number) -> all(request));

        assertThat(BatchWrite.puts(orders(server), orders(3))
                        .within(ChronoUnit.FOREVER.getDuration())
                        .execute()
                        .isComplete())
                .isTrue();
    }

    @Test
    void what_is_done_in_part_at_the_only_attempt_is_told() {
        Replying server = new Replying((request, number) -> Replying.with(BatchWriteItemResponse.builder()
                .unprocessedItems(Map.of(
                        "orders",
                        Objects.requireNonNull(((BatchWriteItemRequest) request)
                                        .requestItems()
                                        .get("orders"))
                                .subList(0, 1)))
                .build()));

        BatchResult<List<Order>, Order> result =
                BatchWrite.puts(orders(server, Backoff.none()), orders(100)).execute();

        assertThat(result.done()).hasSize(24);
        assertThat(result).hasToString("Incomplete[76 left: ATTEMPTS]");
        assertThatThrownBy(result::orThrow).isInstanceOf(IncompleteBatchException.class);
    }

    @Test
    void items_of_other_keys_are_other_items() {
        Key<Order> one = Order_.key("a", "1");
        Key<Order> two = Order_.key("a", "2");

        assertThat(totals(one))
                .isEqualTo(totals(one))
                .hasSameHashCodeAs(totals(one))
                .isNotEqualTo(totals(two));
    }

    private BatchItems<Order, Integer> totals(Key<Order> key) {
        Replying server = new Replying((request, number) -> Replying.with(BatchGetItemResponse.builder()
                .responses(Map.of("orders", List.of(stored(key))))
                .build()));
        return BatchGet.of(orders(server), List.of(key))
                .decoding(item -> item.get().total().intValue())
                .execute()
                .done();
    }
}
