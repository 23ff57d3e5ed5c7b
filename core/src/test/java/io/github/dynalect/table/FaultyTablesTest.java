package io.github.dynalect.table;

import static io.github.dynalect.shop.Account_.balance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.Backoff;
import io.github.dynalect.operation.BatchItems;
import io.github.dynalect.operation.BatchResult;
import io.github.dynalect.operation.Done;
import io.github.dynalect.operation.Reason;
import io.github.dynalect.operation.TransactWrite;
import io.github.dynalect.operation.TransactionCancelled;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.Script;
import io.github.dynalect.testing.ScriptedAsyncHttpClient;
import io.github.dynalect.testing.ScriptedHttpClient;
import io.github.dynalect.testing.VirtualTime;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What batches, transactions and updates come to over a network that loses things, and by a service that is busy. */
@DynamoDbTest
class FaultyTablesTest {
    private static final int MANY = 10_000;
    private static final List<Order> ORDERS = IntStream.range(0, MANY)
            .mapToObj(number -> Shop.order("c-" + number % 50, "o-" + number, number))
            .toList();

    private final DynamoDbServer server;
    private final String accountsName;
    private final String ordersName;
    private final Table<Account> accounts;
    private final Table<Order> orders;
    private final VirtualTime time = VirtualTime.passing();

    FaultyTablesTest(
            DynamoDbServer server,
            @FreshTable(partitionKey = "accountId") String accounts,
            @FreshTable(partitionKey = "customerId", sortKey = "orderId") String orders) {
        this.server = server;
        this.accountsName = accounts;
        this.ordersName = orders;
        Dynalect dynalect = Dynalect.create(server.client());
        this.accounts = dynalect.table(Account_.SCHEMA).named(accounts);
        this.orders = dynalect.table(Order_.SCHEMA).named(orders);
    }

    private Dynalect backingOff(Dynalect dynalect, long seed) {
        return dynalect.backingOff(Backoff.usual().by(time.clock(), time::pause).by(new Random(seed)));
    }

    /** By a client that meets a script, and does not retry unless it is told to. */
    @CanIgnoreReturnValue
    private <R> R by(Script script, int attempts, Function<Dynalect, R> use) {
        try (DynamoDbClient client = server.configure(DynamoDbClient.builder())
                .httpClient(ScriptedHttpClient.of(script))
                .overrideConfiguration(
                        override -> override.retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(attempts)
                                .build()))
                .build()) {
            return use.apply(backingOff(Dynalect.create(client, Runnable::run), 1));
        }
    }

    private static Script unprocessed(long seed) {
        return Script.random(seed)
                .everyNth(20, Fate.loseAnswer())
                .everyNth(10, Fate.refuse(500, "InternalServerError"))
                .sometimes(1, Fate.leaveUnprocessed(0.3));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void ten_thousand_items_are_put_and_read_though_much_is_left_and_much_fails(long seed) {
        List<Key<Order>> keys = ORDERS.stream().map(Order_.SCHEMA::keyOf).toList();

        BatchResult<List<Order>, Order> written = by(
                unprocessed(seed),
                1,
                dynalect -> dynalect.table(Order_.SCHEMA)
                        .named(ordersName)
                        .batchPut(ORDERS)
                        .execute());
        BatchResult<BatchItems<Order, Order>, Key<? extends Order>> read = by(
                unprocessed(seed + 1),
                1,
                dynalect -> dynalect.table(Order_.SCHEMA)
                        .named(ordersName)
                        .batchGet(keys)
                        .execute());

        assertThat(written).isEqualTo(new BatchResult.Complete<>(ORDERS));
        assertThat(read.orThrow().found()).isEqualTo(ORDERS);
        assertThat(orders.scan().count().matched()).isEqualTo(MANY);
    }

    @Test
    void an_asynchronous_client_side_by_side_does_the_same() {
        try (DynamoDbAsyncClient client = server.configure(DynamoDbAsyncClient.builder())
                .httpClient(ScriptedAsyncHttpClient.of(unprocessed(3)))
                .overrideConfiguration(override -> override.retryStrategy(AwsRetryStrategy.doNotRetry()))
                .build()) {
            Table<Order> faulty =
                    backingOff(Dynalect.create(client), 3).table(Order_.SCHEMA).named(ordersName);

            assertThat(faulty.batchPut(ORDERS.subList(0, 2_000))
                            .concurrency(8)
                            .executeAsync()
                            .join()
                            .isComplete())
                    .isTrue();
            assertThat(faulty.batchGet(ORDERS.subList(0, 2_000).stream()
                                    .map(Order_.SCHEMA::keyOf)
                                    .toList())
                            .concurrency(8)
                            .executeAsync()
                            .join()
                            .orThrow()
                            .found())
                    .isEqualTo(ORDERS.subList(0, 2_000));
        }
    }

    @Test
    void a_call_that_is_throttled_as_a_whole_is_tried_again_and_then_left_with_its_reason() {
        Fate throttle = Fate.throttle(
                "ProvisionedThroughputExceededException",
                "TableWriteKeyRangeThroughputExceeded",
                "arn:aws:dynamodb:eu-central-1:000000000000:table/orders");

        BatchResult<List<Order>, Order> result = by(
                Script.every(1, throttle),
                1,
                dynalect -> dynalect.table(Order_.SCHEMA)
                        .named(ordersName)
                        .batchPut(ORDERS.subList(0, 30))
                        .execute());

        assertThat(result).hasToString("Incomplete[30 left: ATTEMPTS after ProvisionedThroughputExceededException]");
        assertThat(time.pauses()).hasSize(7);
    }

    @Test
    void a_lost_answer_of_a_transaction_leaves_it_done_once() {
        accounts.put(Shop.ANN).execute();

        Done done = by(Script.of(Fate.loseAnswer(), Fate.repeat()), 3, dynalect -> {
            Table<Account> faulty = dynalect.table(Account_.SCHEMA).named(accountsName);
            return dynalect.transactWrite(faulty.update(Account_.key("a-1")).add(balance, 10))
                    .execute();
        });

        assertThat(done).isEqualTo(Done.DONE);
        assertThat(balance("a-1")).isEqualByComparingTo("60.25");
    }

    @Test
    void an_update_exactly_once_is_made_once_however_often_it_is_sent() {
        accounts.put(Shop.ANN).execute();

        by(Script.of(Fate.loseAnswer(), Fate.loseAnswer(), Fate.repeat()), 5, dynalect -> {
            TransactWrite once = dynalect.table(Account_.SCHEMA)
                    .named(accountsName)
                    .update(Account_.key("a-1"))
                    .add(balance, 10)
                    .exactlyOnce("visit-1");
            once.execute();
            return once.execute();
        });

        assertThat(balance("a-1")).isEqualByComparingTo("60.25");
    }

    @Test
    void an_upsert_exactly_once_creates_an_item_and_does_not_count_it_twice() {
        by(
                Script.of(Fate.loseAnswer()),
                3,
                dynalect -> dynalect.table(Order_.SCHEMA)
                        .named(ordersName)
                        .upsert(Order_.key("c-1", "o-1"))
                        .add(Order_.total, 1)
                        .exactlyOnce("first-visit")
                        .execute());

        assertThat(orders.get(Order_.key("c-1", "o-1")).execute().get().total()).isEqualByComparingTo("1");
    }

    @Test
    void a_transaction_whose_answer_never_came_is_executed_again_by_its_token_and_happens_once() {
        accounts.put(Shop.ANN).execute();

        by(Script.of(Fate.loseAnswer()), 1, dynalect -> {
            TransactWrite gift = dynalect.transactWrite(
                            accounts.with(dynalect).update(Account_.key("a-1")).add(balance, 10))
                    .token("gift-" + accountsName.hashCode());
            assertThatExceptionOfType(SdkClientException.class).isThrownBy(gift::execute);
            return gift.execute();
        });

        assertThat(balance("a-1")).isEqualByComparingTo("60.25");
    }

    @Test
    void additions_side_by_side_are_all_counted() throws Exception {
        accounts.put(Shop.ANN).execute();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            Callable<Account> one =
                    () -> accounts.update(Account_.key("a-1")).add(balance, 1).execute();
            for (Future<Account> addition : threads.invokeAll(Collections.nCopies(64, one))) {
                addition.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(balance("a-1")).isEqualByComparingTo("114.25");
    }

    @Test
    void what_is_read_at_one_moment_is_never_half_a_transfer() throws Exception {
        accounts.batchPut(List.of(account(0, 100), account(1, 0))).execute().orThrow();
        Dynalect dynalect = Dynalect.create(server.client());
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try {
            Future<?> transfers = writer.submit(() -> {
                for (int transfer = 0; transfer < 100; transfer++) {
                    transfer(dynalect, 0, 1, 1).execute();
                }
            });
            int reads = 0;
            while (!transfers.isDone() || reads == 0) {
                var both = dynalect.transactGet(accounts.get(Account_.key("a-0")), accounts.get(Account_.key("a-1")))
                        .execute();
                assertThat(both._1().get().balance().add(both._2().get().balance()))
                        .isEqualByComparingTo("100");
                reads++;
            }
            transfers.get();
        } finally {
            writer.shutdownNow();
        }
    }

    private BigDecimal balance(String account) {
        return accounts.get(Account_.key(account)).consistent().execute().get().balance();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void money_that_is_transferred_side_by_side_under_faults_is_neither_made_nor_lost(long seed) throws Exception {
        for (int number = 0; number < 8; number++) {
            accounts.put(account(number, 100)).execute();
        }
        Script script = Script.random(seed)
                .sometimes(0.1, Fate.loseAnswer())
                .sometimes(0.1, Fate.loseRequest())
                .sometimes(0.05, Fate.repeat())
                .sometimes(0.15, Fate.cancelTransaction(0.3))
                .sometimes(0.1, Fate.refuse(500, "InternalServerError"));
        Random chance = new Random(seed);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try (DynamoDbClient client = server.configure(DynamoDbClient.builder())
                .httpClient(ScriptedHttpClient.of(script))
                .overrideConfiguration(
                        override -> override.retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(12)
                                .backoffStrategy(BackoffStrategy.retryImmediately())
                                .build()))
                .build()) {
            Dynalect dynalect = backingOff(Dynalect.create(client), seed);
            List<Future<Either<TransactionCancelled, Done>>> transfers = new ArrayList<>();
            for (int transfer = 0; transfer < 64; transfer++) {
                int from = chance.nextInt(8);
                int to = (from + 1 + chance.nextInt(7)) % 8;
                int amount = 1 + chance.nextInt(80);
                transfers.add(threads.submit(
                        () -> transfer(dynalect, from, to, amount).attempt()));
            }
            int refused = 0;
            for (Future<Either<TransactionCancelled, Done>> transfer : transfers) {
                Either<TransactionCancelled, Done> outcome = transfer.get();
                if (outcome.isLeft()) {
                    refused++;
                    assertThat(outcome.getLeft().reasons()).singleElement().satisfies(reason -> {
                        assertThat(reason.position()).isZero();
                        assertThat(reason.kind()).isEqualTo(Reason.Kind.CONDITION);
                        assertThat(reason.failed()).isNotEmpty();
                    });
                }
            }
            assertThat(refused).isBetween(1, 63);
        } finally {
            threads.shutdownNow();
        }
        List<BigDecimal> balances =
                IntStream.range(0, 8).mapToObj(number -> balance("a-" + number)).toList();
        assertThat(balances).allMatch(amount -> amount.signum() >= 0);
        assertThat(balances.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("800");
    }

    private TransactWrite transfer(Dynalect dynalect, int from, int to, int amount) {
        Table<Account> faulty = dynalect.table(Account_.SCHEMA).named(accountsName);
        return dynalect.transactWrite(
                faulty.update(Account_.key("a-" + from))
                        .set(balance, balance.minus(amount))
                        .onlyIf(balance.ge(amount)),
                faulty.update(Account_.key("a-" + to)).add(balance, amount));
    }

    private static Account account(int number, int balance) {
        return new Account(
                "a-" + number,
                Shop.ANN.owner(),
                Shop.ANN.tier(),
                Shop.ANN.openedAt(),
                BigDecimal.valueOf(balance),
                0,
                Shop.ANN.labels(),
                Shop.ANN.home(),
                Option.none());
    }
}
