package io.github.dynalect.table;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.NoClient;
import io.github.dynalect.operation.BatchResult;
import io.github.dynalect.operation.BatchResult.Cause.Kind;
import io.github.dynalect.operation.BatchWrite;
import io.github.dynalect.operation.IncompleteBatchException;
import io.github.dynalect.operation.InvalidRequestException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** Puts and deletions of many items, each by itself. */
@DynamoDbTest
class BatchWriteTest {
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Dynalect dynalect;
    private final DynamoDbAsyncClient asynchronous;
    private final Table<Account> accounts;
    private final Table<Order> orders;

    BatchWriteTest(
            DynamoDbClient client,
            DynamoDbAsyncClient asynchronous,
            @FreshTable(partitionKey = "accountId") String accounts,
            @FreshTable(partitionKey = "customerId", sortKey = "orderId") String orders) {
        this.dynalect = Dynalect.create(client, threads);
        this.asynchronous = asynchronous;
        this.accounts = dynalect.table(Account_.SCHEMA).named(accounts);
        this.orders = dynalect.table(Order_.SCHEMA).named(orders);
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private static List<Order> orders(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Shop.order("c-1", "o-" + (1_000 + number), number))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 25, 26, 120})
    void items_of_any_number_are_stored_and_deleted(int count) {
        List<Order> all = orders(count);

        assertThat(orders.batchPut(all).execute()).isEqualTo(new BatchResult.Complete<>(all));
        assertThat(orders.query(Order_.partition("c-1")).all()).isEqualTo(all);
        assertThat(orders.batchDelete(all.stream().map(Order_.SCHEMA::keyOf).toList())
                        .execute()
                        .orThrow())
                .hasSize(count);
        assertThat(orders.query(Order_.partition("c-1")).all()).isEmpty();
    }

    @Test
    void calls_side_by_side_do_the_same_by_threads_and_by_an_asynchronous_client() {
        List<Order> all = orders(200);

        assertThat(orders.batchPut(all).concurrency(4).execute().isComplete()).isTrue();
        assertThat(orders.with(Dynalect.create(asynchronous))
                        .batchDelete(all.stream().map(Order_.SCHEMA::keyOf).toList())
                        .concurrency(3)
                        .executeAsync()
                        .join()
                        .isComplete())
                .isTrue();
        assertThat(orders.scan().all()).isEmpty();
    }

    @Test
    void calls_side_by_side_by_a_synchronous_client_alone_are_refused() {
        Dynalect alone = Dynalect.create(new NoClient());

        assertRefused(Rule.ASYNCHRONOUS, orders.with(alone).batchPut(orders(30)).concurrency(2)::execute);
    }

    @Test
    void what_the_service_refuses_is_left_with_its_failure_and_so_is_the_rest() {
        List<Order> all = orders(60);
        Table<Order> nowhere = orders.named("nowhere");

        BatchResult<List<Order>, Order> result = nowhere.batchPut(all).execute();

        assertThat(result.done()).isEmpty();
        assertThat(result.left()).isEqualTo(all);
        assertThat(result).isInstanceOfSatisfying(BatchResult.Incomplete.class, incomplete -> {
            assertThat(incomplete.cause().kind()).isEqualTo(Kind.FAILURE);
            assertThat(incomplete.cause().failure().get()).isInstanceOf(ResourceNotFoundException.class);
        });
        assertThatExceptionOfType(IncompleteBatchException.class)
                .isThrownBy(result::orThrow)
                .withCauseInstanceOf(ResourceNotFoundException.class)
                .withMessage("of a batch 60 entries are left: FAILURE after ResourceNotFoundException."
                        + " Remedy: execute another batch of what is left, later")
                .satisfies(thrown -> assertThat(thrown.result()).isEqualTo(result));
    }

    @Test
    void a_schema_that_is_not_the_tables_is_a_failure_that_quotes_no_value() {
        BatchResult<List<Account>, Account> result =
                accounts.named(tableName(orders)).batchPut(List.of(Shop.ANN)).execute();

        assertThat(result)
                .isInstanceOfSatisfying(
                        BatchResult.Incomplete.class,
                        incomplete -> assertThat(incomplete.cause().failure().get())
                                .isInstanceOf(InvalidRequestException.class));
    }

    private static String tableName(Table<?> table) {
        return table.toString().replaceAll("Table\\[|\\]", "");
    }

    @Test
    void a_batch_over_tables_of_several_clients_is_refused() {
        Table<Account> other = accounts.with(Dynalect.create(new NoClient()));

        assertRefused(Rule.ONE_CLIENT, dynalect.batchWrite(other.put(Shop.ANN))::execute);
    }

    @Test
    void a_pace_is_one_at_which_something_goes() {
        BatchWrite<Order> write = orders.batchPut(List.of());

        assertRefused(Rule.READ_AMOUNT, () -> write.concurrency(0));
        assertRefused(Rule.WAIT_TIME, () -> write.within(Duration.ZERO));
        assertRefused(Rule.WAIT_TIME, () -> write.within(Duration.ofNanos(-1)));
    }

    @Test
    void items_that_fill_a_call_with_bytes_get_fewer_together() {
        String noise = "\u0001".repeat(390 * 1024);
        List<Order> large = IntStream.range(0, 20)
                .mapToObj(number -> new Order("c-1", "o-" + number, Shop.ANN.balance(), Option.some(noise)))
                .toList();

        BatchWrite<Order> write = orders.batchPut(large);

        assertThat(write.requests())
                .hasSizeGreaterThan(2)
                .allSatisfy(request -> assertThat(request.requestItems()
                                .values()
                                .iterator()
                                .next()
                                .size())
                        .isLessThanOrEqualTo(7));
        assertThat(write.execute().isComplete()).isTrue();
    }
}
