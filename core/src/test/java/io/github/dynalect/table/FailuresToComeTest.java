package io.github.dynalect.table;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailedException;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.Violation;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** A result to come has an end, whatever is thrown on the way, and fails with that and not with a wrapper of it. */
class FailuresToComeTest {
    private static final Key<Order> KEY = Order_.key("c-1", "o-1");
    private static final Order ORDER = Shop.order("c-1", "o-1", 7);
    private static final ScanResponse NOT_THE_LAST =
            ScanResponse.builder().lastEvaluatedKey(KEY.toMap()).build();

    static Stream<Throwable> thrown() {
        return Stream.of(
                new AssertionError("an error"),
                new IOException("a checked exception"),
                new IllegalStateException("an exception"));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void what_the_reader_of_an_answer_throws_ends_it(Throwable failure) {
        CompletableFuture<GetItemResponse> answer =
                completedFuture(GetItemResponse.builder().item(KEY.toMap()).build());
        CompletableFuture<ScanResponse> page = completedFuture(
                ScanResponse.builder().items(List.of(KEY.toMap())).build());
        Schema<Order> schema = Schema.of("orders", Order_.KEY)
                .attribute(Order_.customerId, Order::customerId)
                .attribute(Order_.orderId, Order::orderId)
                .build(item -> ORDER)
                .validatedBy(order -> throwing(failure));

        assertThat(failureOf(Dynalect.create(new PromisingClient(answer))
                        .table(schema)
                        .get(KEY)
                        .executeAsync()))
                .isSameAs(failure);
        assertThat(failureOf(Dynalect.create(new PromisingClient(page))
                        .table(schema)
                        .scan()
                        .allAsync()))
                .isSameAs(failure);
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void what_is_thrown_before_anything_is_sent_ends_it(Throwable failure) {
        Table<Order> orders =
                Dynalect.create(new PromisingClient()).table(Order_.SCHEMA.validatedBy(order -> throwing(failure)));

        assertThat(failureOf(orders.put(ORDER).executeAsync())).isSameAs(failure);
        assertThat(failureOf(orders.put(ORDER).ifAbsent().attemptAsync())).isSameAs(failure);
    }

    static Stream<Function<Table<Order>, CompletableFuture<?>>> calls() {
        return Stream.of(
                orders -> orders.get(KEY).executeAsync(),
                orders -> orders.put(ORDER).ifAbsent().executeAsync(),
                orders -> orders.put(ORDER).ifAbsent().attemptAsync(),
                orders -> orders.scan().allAsync(),
                orders -> orders.createTable().executeAsync(),
                orders -> orders.deleteTable("orders").executeAsync());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_failure_is_told_as_it_is(Function<Table<Order>, CompletableFuture<?>> call) {
        ResourceNotFoundException unknown =
                ResourceNotFoundException.builder().message("unknown").build();

        // What comes after a failed step fails with a wrapper.
        for (CompletableFuture<Object> answer :
                List.of(failedFuture(unknown), failedFuture(unknown).thenApply(step -> step))) {
            Table<Order> orders = Dynalect.create(new PromisingClient(answer)).table(Order_.SCHEMA);
            assertThat(failureOf(call.apply(orders))).isSameAs(unknown);
        }
    }

    @Test
    void a_condition_that_does_not_hold_is_told_as_by_a_call_now() {
        CompletableFuture<Object> refused =
                failedFuture(ConditionalCheckFailedException.builder().build()).thenApply(step -> step);
        Table<Order> orders =
                Dynalect.create(new PromisingClient(refused, refused)).table(Order_.SCHEMA);

        assertThat(failureOf(orders.put(ORDER).ifAbsent().executeAsync())).isInstanceOf(ConditionFailedException.class);
        assertThat(orders.put(ORDER).ifAbsent().attemptAsync().join().isLeft()).isTrue();
    }

    @Test
    void a_page_that_comes_later_is_read_and_one_that_fails_is_told() {
        CompletableFuture<ScanResponse> second = new CompletableFuture<>();
        CompletableFuture<ScanResponse> third = new CompletableFuture<>();
        PromisingClient client = new PromisingClient(
                completedFuture(page("o-1")),
                second,
                third,
                completedFuture(page("o-3").toBuilder().lastEvaluatedKey(null).build()));
        var all = Dynalect.create(client).table(Order_.SCHEMA).scan().allAsync();
        second.complete(page("o-2"));
        third.complete(NOT_THE_LAST);

        assertThat(all.join()).extracting(Order::orderId).containsExactly("o-1", "o-2", "o-3");
        assertThat(client.asked()).hasSize(4);

        CompletableFuture<ScanResponse> late = new CompletableFuture<>();
        var failing = Dynalect.create(new PromisingClient(completedFuture(page("o-1")), late))
                .table(Order_.SCHEMA)
                .scan()
                .allAsync();
        IllegalStateException lost = new IllegalStateException("lost");
        late.completeExceptionally(lost);

        assertThat(failureOf(failing)).isSameAs(lost);
    }

    @Test
    void a_thread_that_is_refused_between_two_pages_ends_it() throws InterruptedException {
        GatedClient client = new GatedClient(NOT_THE_LAST);
        var all = Dynalect.create(client, once(client))
                .table(Order_.SCHEMA)
                .scan()
                .allAsync();
        client.open();

        assertThatThrownBy(() -> all.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(RejectedExecutionException.class);
        assertThat(client.awaitEnded()).isEqualTo(1);

        DynamoDbClient immediate = new PageClient();
        assertThat(failureOf(Dynalect.create(immediate, once(Runnable::run))
                        .table(Order_.SCHEMA)
                        .scan()
                        .allAsync()))
                .isInstanceOf(RejectedExecutionException.class);
    }

    private static ScanResponse page(String orderId) {
        return NOT_THE_LAST.toBuilder()
                .items(List.of(Order_.SCHEMA.encode(Shop.order("c-1", orderId, 5))))
                .build();
    }

    /** An executor that has a thread for the first work only. */
    private static Executor once(Executor first) {
        AtomicInteger works = new AtomicInteger();
        return work -> {
            if (works.incrementAndGet() > 1) {
                throw new RejectedExecutionException("full");
            }
            first.execute(work);
        };
    }

    /** What a future has failed with, as whoever waits for its end is told. */
    private static Throwable failureOf(CompletableFuture<?> result) {
        AtomicReference<Throwable> told = new AtomicReference<>(new AssertionError("it has no end"));
        CompletableFuture<?> unused = result.whenComplete((value, failure) -> told.set(failure));
        return told.get();
    }

    /** Throws also what is checked, as code in other languages does. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> Vector<Violation> throwing(Throwable failure) throws E {
        throw (E) failure;
    }

    /** Answers each request for a page at once, and never with the last one. */
    private static final class PageClient implements DynamoDbClient {
        @Override
        public ScanResponse scan(ScanRequest request) {
            return NOT_THE_LAST;
        }

        @Override
        public String serviceName() {
            return "none";
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
