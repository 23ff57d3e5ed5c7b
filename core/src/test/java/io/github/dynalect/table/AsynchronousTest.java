package io.github.dynalect.table;

import static io.github.dynalect.shop.Order_.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed.Missing;
import io.github.dynalect.operation.ConditionFailedException;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The asynchronous twins: a synchronous client and threads. */
@DynamoDbTest
class AsynchronousTest {
    private static final Key<Order> KEY = Order_.key("c-1", "o-1");
    private static final Order ORDER = Shop.order("c-1", "o-1", 7);

    private final Table<Order> orders;
    private final Table<Order> withoutThreads;

    AsynchronousTest(DynamoDbClient client, @FreshTable(partitionKey = "customerId", sortKey = "orderId") String name) {
        this.orders =
                Dynalect.create(client, Runnable::run).table(Order_.SCHEMA).named(name);
        this.withoutThreads = Dynalect.create(client).table(Order_.SCHEMA).named(name);
    }

    @Test
    void a_call_has_the_same_result_to_come() {
        assertThat(orders.put(ORDER).executeAsync().join()).isEqualTo(ORDER);
        assertThat(orders.get(KEY).executeAsync().join()).contains(ORDER);
        assertThat(orders.update(KEY).add(total, 3).executeAsync().join()).isEqualTo(Shop.order("c-1", "o-1", 10));
        assertThat(orders.delete(KEY).returningOld().executeAsync().join()).contains(Shop.order("c-1", "o-1", 10));
    }

    @Test
    void a_condition_that_does_not_hold_is_a_value_or_a_failure_to_come() {
        assertThat(orders.update(KEY).add(total, 3).attemptAsync().join().getLeft())
                .isEqualTo(new Missing<>(1));
        assertThatThrownBy(() -> orders.update(KEY).add(total, 3).executeAsync().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ConditionFailedException.class);
        assertThat(orders.put(ORDER).ifAbsent().attemptAsync().join().get()).isEqualTo(ORDER);
    }

    @Test
    void a_wrong_request_fails_to_come_and_throws_nothing_now() {
        CompletableFuture<Order> update = orders.update(KEY).executeAsync();

        assertThatThrownBy(update::join).hasCauseInstanceOf(RefusedException.class);
    }

    @Test
    void all_items_come_over_as_many_pages_as_it_takes() {
        List<Order> many = IntStream.range(100, 130)
                .mapToObj(i -> Shop.order("c-1", "o-" + i, i))
                .toList();
        many.forEach(order -> assertThat(orders.put(order).execute()).isEqualTo(order));

        assertThat(orders.query(Order_.partition("c-1")).allAsync().join()).isEqualTo(many);
        assertThat(orders.scan().filter(total.ge(120)).allAsync().join()).hasSize(10);
        assertThat(orders.scan().consistent().all()).hasSize(30);
    }

    @Test
    void a_synchronous_client_alone_makes_no_asynchronous_call() {
        assertThatThrownBy(() -> withoutThreads.get(KEY).executeAsync().join())
                .hasCauseInstanceOf(RefusedException.class)
                .hasMessageContaining("Rule ASYNCHRONOUS");
    }

    @Test
    void many_threads_share_a_table() throws Exception {
        orders.put(Shop.order("c-1", "o-1", 0)).execute();
        var threads = Executors.newFixedThreadPool(64);
        try {
            CompletableFuture<?>[] calls = IntStream.range(0, 256)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> orders.update(KEY).add(total, 1).execute(), threads))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(calls).join();
        } finally {
            threads.shutdown();
        }
        assertThat(orders.get(KEY).consistent().execute()).contains(Shop.order("c-1", "o-1", 256));
    }
}
