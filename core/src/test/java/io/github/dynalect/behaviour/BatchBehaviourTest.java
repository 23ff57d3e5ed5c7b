package io.github.dynalect.behaviour;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.Backoff;
import io.github.dynalect.operation.BatchAction;
import io.github.dynalect.operation.BatchItems;
import io.github.dynalect.operation.BatchResult;
import io.github.dynalect.operation.BatchWrite;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.View;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.Script;
import io.github.dynalect.testing.ScriptedHttpClient;
import io.github.dynalect.testing.VirtualTime;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Many puts, deletions and reads together: which are done, and what is told of the others. */
@DynamoDbTest
class BatchBehaviourTest {
    private static final View<Account, BigDecimal> BALANCE =
            View.of(Account_.balance).build(account -> account.get(Account_.balance));

    private static final Order ORDER = Shop.order("c-1", "o-1", 1);

    private final VirtualTime time = VirtualTime.passing();
    private final DynamoDbServer server;
    private final Dynalect dynalect;
    private final String accountsName;
    private final String ordersName;
    private final Table<Account> accounts;
    private final Table<Order> orders;

    BatchBehaviourTest(
            DynamoDbServer server,
            @FreshTable(partitionKey = "accountId") String accounts,
            @FreshTable(partitionKey = "customerId", sortKey = "orderId") String orders) {
        this.server = server;
        this.dynalect = Dynalect.create(server.client());
        this.accountsName = accounts;
        this.ordersName = orders;
        this.accounts = dynalect.table(Account_.SCHEMA).named(accounts);
        this.orders = dynalect.table(Order_.SCHEMA).named(orders);
    }

    private static List<Order> orders(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Shop.order("c-1", "o-" + (1_000 + number), number))
                .toList();
    }

    @Test
    void t01_a_put_replaces_the_item_and_the_deletion_of_nothing_is_done() {
        orders.put(new Order("c-1", "o-1", Shop.ANN.balance(), Option.some("note")))
                .execute();
        Order bare = Shop.order("c-1", "o-1", 7);

        dynalect.batchWrite(orders.put(bare), orders.delete(Order_.key("c-1", "nothing")))
                .execute()
                .orThrow();

        assertThat(orders.get(Order_.key("c-1", "o-1")).execute()).contains(bare);
    }

    @Test
    void t02_puts_and_deletions_of_several_tables_and_of_one_partition_go_together() {
        orders.batchPut(orders(2)).execute().orThrow();
        BatchWrite<BatchAction<?>> write = dynalect.batchWrite(
                accounts.put(Shop.ANN),
                orders.put(Shop.order("c-1", "o-9", 9)),
                orders.delete(Order_.key("c-1", "o-1000")),
                orders.delete(Order_.key("c-1", "o-1001")));

        assertThat(write.requests())
                .singleElement()
                .satisfies(request -> assertThat(request.requestItems()).hasSize(2));
        assertThat(write.execute().isComplete()).isTrue();
        assertThat(accounts.get(Account_.key("a-1")).execute()).contains(Shop.ANN);
        assertThat(orders.scan().all()).extracting(Order::orderId).containsExactly("o-9");
    }

    @Test
    void t03_one_item_is_written_once_and_in_different_tables_there_are_different_items() {
        Order order = Shop.order("a", "a", 1);
        Table<Order> elsewhere = orders.named("elsewhere");

        assertThat(dynalect.batchWrite(orders.put(order), orders.put(order))
                        .requests()
                        .get(0)
                        .requestItems())
                .hasEntrySatisfying(
                        orders.toString().replaceAll("Table\\[|\\]", ""),
                        writes -> assertThat(writes).hasSize(1));
        assertRefused(
                        Rule.BATCH_ITEMS,
                        dynalect.batchWrite(orders.put(order), orders.delete(Order_.key("a", "a")))::execute)
                .withMessageContaining("another put or deletion of this item");
        assertRefused(
                Rule.BATCH_ITEMS, dynalect.batchWrite(orders.put(order), orders.put(Shop.order("a", "a", 2)))::execute);
        assertThat(dynalect.batchWrite(orders.put(order), elsewhere.delete(Order_.key("a", "a")))
                        .requests())
                .hasSize(1);
    }

    @Test
    void t04_one_that_is_wrong_keeps_all_from_being_sent() {
        Order wrong = Shop.order("c-1", "x".repeat(1_025), 1);

        assertRefused(Rule.KEY_SIZE, orders.batchPut(List.of(Shop.order("c-1", "o-1", 1), wrong))::execute)
                .withMessageContaining("entry 1.");
        assertThat(orders.scan().all()).isEmpty();
    }

    @Test
    void t09_what_was_written_before_a_failure_stays_written() {
        List<Order> all = orders(30);
        List<BatchAction<?>> writes = Stream.<BatchAction<?>>concat(
                        all.stream().map(orders::put),
                        Stream.of(orders.named("nowhere").put(Shop.order("c-2", "o-1", 1))))
                .toList();

        BatchResult<List<BatchAction<?>>, BatchAction<?>> result =
                dynalect.batchWriteAll(writes).execute();

        assertThat(result.done()).isEqualTo(writes.subList(0, 25));
        assertThat(result.left()).isEqualTo(writes.subList(25, 31));
        assertThat(orders.scan().all()).hasSize(25);
    }

    @Test
    void t06_found_and_missing_are_told_apart() {
        orders.batchPut(orders(3)).execute().orThrow();
        Key<Order> nobody = Order_.key("c-1", "nobody");

        var result = orders.batchGet(List.of(Order_.key("c-1", "o-1002"), nobody, Order_.key("c-1", "o-1000")))
                .consistent()
                .execute();

        assertThat(result.orThrow().found()).extracting(Order::orderId).containsExactly("o-1002", "o-1000");
        assertThat(result.orThrow().missing()).isEqualTo(List.of(nobody));
        assertThat(result.orThrow().get(nobody)).isEmpty();
        assertThat(result.orThrow().get(Order_.key("c-1", "o-1000"))).isNotEmpty();
        assertThat(orders.batchGet(List.of(nobody)).execute().orThrow().found()).isEmpty();
    }

    @Test
    void t07_a_key_is_asked_for_once_however_often_it_is_given() {
        accounts.put(Shop.ANN).execute();
        Key<Account> ann = Account_.key("a-1");

        assertThat(accounts.batchGet(List.of(ann, ann)).requests())
                .containsExactly(BatchGetItemRequest.builder()
                        .requestItems(Map.of(
                                accountsName,
                                KeysAndAttributes.builder()
                                        .keys(List.of(ann.toMap()))
                                        .build()))
                        .build());
        assertThat(accounts.batchGet(List.of(ann, ann)).execute().orThrow().found())
                .containsExactly(Shop.ANN, Shop.ANN);
    }

    @Test
    void t05_several_tables_are_read_together() {
        accounts.put(Shop.ANN).execute();
        orders.batchPut(orders(120)).execute().orThrow();

        var both = dynalect.batchGet(
                accounts.batchGet(List.of(Account_.key("a-1"))).select(BALANCE),
                orders.batchGet(orders(120).stream().map(Order_.SCHEMA::keyOf).toList())
                        .consistent());

        assertThat(both.requests()).hasSize(2);
        assertThat(both.execute()._1().orThrow().found()).containsExactly(Shop.ANN.balance());
        assertThat(both.execute()._2().orThrow().found()).isEqualTo(orders(120));
    }

    @Test
    void t08_an_answer_of_more_than_16_mb_comes_in_parts_and_is_read_whole() {
        String noise = "x".repeat(390 * 1024);
        List<Order> large = IntStream.range(0, 50)
                .mapToObj(number -> new Order("c-1", "o-" + number, BigDecimal.ONE, Option.some(noise)))
                .toList();
        orders.batchPut(large).execute().orThrow();

        assertThat(orders.batchGet(large.stream().map(Order_.SCHEMA::keyOf).toList())
                        .execute()
                        .orThrow()
                        .found())
                .isEqualTo(large);
    }

    @Test
    void p14_what_a_busy_service_leaves_of_a_batch_comes_back_in_the_end_and_is_not_taken_for_missing() {
        orders.put(ORDER).execute();

        BatchItems<Order, Order> items = by(
                Script.of(Fate.leaveUnprocessed(1), Fate.leaveUnprocessed(1)),
                faulty -> faulty.table(Order_.SCHEMA)
                        .named(ordersName)
                        .batchGet(List.of(Order_.SCHEMA.keyOf(ORDER), Order_.key("c-1", "nobody")))
                        .execute()
                        .orThrow());

        assertThat(items.found()).containsExactly(ORDER);
        assertThat(items.missing()).isEqualTo(List.of(Order_.key("c-1", "nobody")));
        assertThat(time.pauses()).hasSize(2);
    }

    private <R> R by(Script script, Function<Dynalect, R> use) {
        try (DynamoDbClient client = server.configure(DynamoDbClient.builder())
                .httpClient(ScriptedHttpClient.of(script))
                .build()) {
            return use.apply(Dynalect.create(client).backingOff(Backoff.usual().by(time.clock(), time::pause)));
        }
    }
}
