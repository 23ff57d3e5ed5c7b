package io.github.dynalect.operation;

import static io.github.dynalect.operation.Replying.all;
import static io.github.dynalect.operation.Replying.failing;
import static io.github.dynalect.operation.Replying.nothing;
import static io.github.dynalect.operation.Replying.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.operation.BatchResult.Cause.Kind;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.testing.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** When a batch calls, when it pauses, and with what it goes on. */
class BatchRunTest {
    private static final Duration LONGEST_FIRST = Duration.ofMillis(25);

    private final VirtualTime standing = VirtualTime.standing();
    private final VirtualTime passing = VirtualTime.passing();

    /** A service that leaves the first entries of a call, so many of the n-th one. */
    private static Replying leaving(IntFunction<Integer> left) {
        return new Replying((request, number) -> leaving(request, left.apply(number)));
    }

    private static CompletableFuture<? extends DynamoDbResponse> leaving(DynamoDbRequest request, int left) {
        return left == 0
                ? all(request)
                : with(BatchWriteItemResponse.builder()
                        .unprocessedItems(Map.of("orders", writes(request).subList(0, left)))
                        .build());
    }

    private static List<WriteRequest> writes(DynamoDbRequest request) {
        return Objects.requireNonNull(
                ((BatchWriteItemRequest) request).requestItems().get("orders"));
    }

    private static BatchWrite<Order> puts(Replying server, VirtualTime time, int count) {
        Backoff backoff = Backoff.usual().by(time.clock(), time::pause).by(new Random(1));
        return BatchWrite.puts(Binding.of(Order_.SCHEMA, Access.by(server).backingOff(backoff)), orders(count));
    }

    private static List<Order> orders(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Shop.order("c-1", "o-" + number, number))
                .toList();
    }

    private static List<Integer> sizes(Replying server) {
        return server.requests.stream().map(request -> writes(request).size()).toList();
    }

    /** The numbers of the orders of a call. */
    private static List<Integer> numbers(Replying server, int call) {
        return writes(server.requests.get(call)).stream()
                .map(write -> Objects.requireNonNull(write.putRequest().item().get("orderId"))
                        .s()
                        .substring(2))
                .map(Integer::valueOf)
                .toList();
    }

    @Test
    void a_lane_goes_on_with_other_entries_while_the_few_that_were_left_wait() {
        Replying server = leaving(number -> number == 0 ? 2 : 0);

        var result = puts(server, standing, 100).executeAsync();

        assertThat(sizes(server)).containsExactly(25, 25, 25, 25);
        assertThat(standing.pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause).isBetween(Duration.ofNanos(1), LONGEST_FIRST));
        assertThat(result).isNotDone();

        standing.advance(LONGEST_FIRST);

        assertThat(numbers(server, 4)).containsExactly(0, 1);
        assertThat(result).isCompletedWithValue(new BatchResult.Complete<>(orders(100)));
    }

    @Test
    void a_thread_that_calls_by_itself_pauses_once_for_all_that_was_left() {
        Replying server = leaving(number -> number < 4 ? 2 : 0);

        assertThat(puts(server, passing, 100).execute()).isEqualTo(new BatchResult.Complete<>(orders(100)));
        assertThat(sizes(server)).containsExactly(25, 25, 25, 25, 8);
        assertThat(passing.pauses()).hasSize(1);
    }

    @Test
    void what_is_due_while_others_wait_goes_with_them_and_needs_no_pause() {
        Replying server = new Replying((request, number) -> {
            passing.advance(LONGEST_FIRST);
            return leaving(request, number == 0 ? 2 : 0);
        });

        assertThat(puts(server, passing, 73).execute().isComplete()).isTrue();
        assertThat(sizes(server)).containsExactly(25, 25, 25);
        // What is left of a call is put off when the call is over: after the second one it is due.
        assertThat(numbers(server, 1)).doesNotContain(0, 1);
        assertThat(numbers(server, 2)).startsWith(0, 1);
        assertThat(passing.pauses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6, 4", "7, 1"})
    void a_lane_pauses_when_more_than_a_quarter_of_its_call_was_left(int left, int callsBeforeThePause) {
        Replying server = leaving(number -> number == 0 ? left : 0);

        var result = puts(server, standing, 100).executeAsync();

        assertThat(server.requests).hasSize(callsBeforeThePause);
        assertThat(standing.pauses()).hasSize(1);
        standing.advance(LONGEST_FIRST);
        assertThat(numbers(server, callsBeforeThePause))
                .startsWith(IntStream.range(0, left).boxed().toArray(Integer[]::new));
        assertThat(result).isCompletedWithValue(new BatchResult.Complete<>(orders(100)));
    }

    @Test
    void a_lane_pauses_longer_and_longer_when_nothing_of_its_calls_is_done_though_others_wait() {
        Replying server = new Replying((request, number) -> nothing(request));

        var result = puts(server, passing, 1_000).execute();

        assertThat(server.requests).hasSize(8);
        assertThat(passing.pauses()).hasSize(7);
        assertThat(((BatchResult.Incomplete<?, ?>) result).cause().kind()).isEqualTo(Kind.ATTEMPTS);
        assertThat(result.left()).isEqualTo(orders(1_000));
    }

    @Test
    void what_was_put_off_and_is_left_whole_then_is_tried_eight_times_more() {
        Replying server = leaving(number -> number == 0 ? 2 : number < 4 ? 0 : 2);

        var result = puts(server, passing, 100).execute();

        assertThat(sizes(server)).containsExactly(25, 25, 25, 25, 2, 2, 2, 2, 2, 2, 2, 2);
        assertThat(((BatchResult.Incomplete<?, ?>) result).cause().kind()).isEqualTo(Kind.ATTEMPTS);
        assertThat(result.left()).isEqualTo(orders(2));
    }

    @Test
    void lanes_share_what_was_put_off_and_are_due_together() {
        Replying server = leaving(number -> number < 8 ? 6 : 0);

        var result = puts(server, standing, 200).concurrency(4).executeAsync();

        assertThat(server.requests).hasSize(8);
        assertThat(standing.pauses()).hasSize(2);
        assertThat(standing.pauses().get(0)).isEqualTo(standing.pauses().get(1));
        standing.advance(standing.pauses().get(0));
        assertThat(sizes(server).subList(8, 10)).containsExactly(25, 23);
        assertThat(result).isCompletedWithValue(new BatchResult.Complete<>(orders(200)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void what_is_put_off_beyond_the_deadline_is_left_when_all_others_have_been_sent(int concurrency) {
        Replying server = leaving(number -> number == 0 ? 2 : 0);

        var result = puts(server, standing, 100)
                .concurrency(concurrency)
                .within(Duration.ofNanos(1))
                .executeAsync()
                .join();

        assertThat(server.requests).hasSize(4);
        assertThat(((BatchResult.Incomplete<?, ?>) result).cause().kind()).isEqualTo(Kind.DEADLINE);
        assertThat(result.left()).isEqualTo(orders(2));
    }

    @Test
    void what_is_put_off_is_left_when_another_call_ends_the_batch() {
        Replying server = new Replying((request, number) -> number == 0
                ? leaving(request, 2)
                : failing(ResourceNotFoundException.builder().statusCode(400).build()));

        var result = puts(server, passing, 100).execute();

        assertThat(server.requests).hasSize(2);
        assertThat(result.done()).isEqualTo(orders(25).subList(2, 25));
        assertThat(result.left()).hasSize(77);
    }
}
