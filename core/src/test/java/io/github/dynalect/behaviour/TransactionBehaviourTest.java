package io.github.dynalect.behaviour;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.ConditionalPut;
import io.github.dynalect.operation.Done;
import io.github.dynalect.operation.InvalidRequestException;
import io.github.dynalect.operation.Reason;
import io.github.dynalect.operation.TransactionAction;
import io.github.dynalect.operation.TransactionCancelled;
import io.github.dynalect.operation.TransactionCancelledException;
import io.github.dynalect.operation.Update;
import io.github.dynalect.refusal.Rule;
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
import io.github.dynalect.testing.ScriptedHttpClient;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes and reads that happen at once or not at all: who is told what, and what is written. */
@DynamoDbTest
class TransactionBehaviourTest {
    private final DynamoDbServer server;
    private final Dynalect dynalect;
    private final String accountsName;
    private final Table<Account> accounts;
    private final Table<Order> orders;

    TransactionBehaviourTest(
            DynamoDbServer server,
            @FreshTable(partitionKey = "accountId") String accounts,
            @FreshTable(partitionKey = "customerId", sortKey = "orderId") String orders) {
        this.server = server;
        this.dynalect = Dynalect.create(server.client());
        this.accountsName = accounts;
        this.accounts = dynalect.table(Account_.SCHEMA).named(accounts);
        this.orders = dynalect.table(Order_.SCHEMA).named(orders);
    }

    @BeforeEach
    void ann_has_fifty_and_a_quarter() {
        accounts.put(Shop.ANN).execute();
    }

    private BigDecimal balance() {
        return accounts.get(Account_.key("a-1")).execute().get().balance();
    }

    private Update<Account> payment(long amount) {
        return accounts.update(Account_.key("a-1"))
                .set(Account_.balance, Account_.balance.minus(amount))
                .onlyIf(Account_.balance.ge(amount));
    }

    @Test
    void w02_w03_w05_nothing_is_written_if_a_condition_fails_and_all_that_fail_are_told_with_what_is_there() {
        Order there = Shop.order("a-1", "o-1", 7);
        orders.put(there).execute();
        Update<Account> payment = payment(20);
        ConditionalPut<Order> order = orders.put(Shop.order("a-1", "o-1", 20)).ifAbsent();
        var check = accounts.check(Account_.key("nobody"), Account_.balance.gt(0));

        TransactionCancelled cancelled =
                dynalect.transactWrite(payment, order, check).attempt().getLeft();

        assertThat(cancelled.reasonFor(payment)).isEmpty();
        ConditionFailed<Order> taken = cancelled.reasonFor(order).get().failed().get();
        Option<Order> current = taken.fold(
                missing -> Option.none(), refused -> refused.current().toOption());
        assertThat(current.get()).isEqualTo(there);
        assertThat(cancelled.reasonFor(check).flatMap(Reason::failed).get())
                .isInstanceOf(ConditionFailed.Missing.class);
        assertThat(cancelled.reasons()).extracting(Reason::position).containsExactly(1, 2);
        assertThat(cancelled)
                .hasToString("the transaction was cancelled: action 1: the condition does not hold of the item;"
                        + " action 2: there is no such item (attempts: 1)");
        assertThat(balance()).isEqualByComparingTo("50.25");
        assertThatExceptionOfType(TransactionCancelledException.class)
                .isThrownBy(() -> dynalect.transactWrite(payment, order, check).execute())
                .withMessage(cancelled.toString());
    }

    @Test
    void w01_each_kind_of_write_does_what_it_does_alone() {
        dynalect.transactWrite(
                        accounts.put(Shop.ANN),
                        accounts.delete(Account_.key("nobody")),
                        orders.upsert(Order_.key("c-1", "o-1")).set(Order_.total, BigDecimal.TEN),
                        orders.merge(Shop.order("c-1", "o-2", 2)),
                        orders.merge(Shop.order("c-1", "o-3", 3)).onlyIf(Order_.note.notExists()),
                        orders.upsert(Order_.key("c-1", "o-4"))
                                .set(Order_.total, BigDecimal.ONE)
                                .onlyIf(Order_.note.notExists()),
                        orders.check(Order_.key("c-1", "o-5"), Order_.total.notExists()))
                .execute();

        assertThat(orders.query(Order_.partition("c-1")).all())
                .extracting(Order::orderId)
                .containsExactly("o-1", "o-2", "o-3", "o-4");
    }

    @Test
    void w06_two_actions_on_one_item_are_refused_a_check_included() {
        assertRefused(
                Rule.TRANSACTION_ITEMS,
                dynalect.transactWrite(payment(1), accounts.check(Account_.key("a-1"), Account_.balance.gt(0)))
                        ::attempt);
        dynalect.transactWrite(accounts.put(Shop.ANN), orders.put(Shop.order("a-1", "a-1", 1)))
                .execute();
    }

    @Test
    void w08_there_are_1_to_100_actions() {
        assertRefused(Rule.TRANSACTION_SIZE, dynalect.transactWriteAll(List.of())::execute);
        assertRefused(Rule.TRANSACTION_SIZE, dynalect.transactWriteAll(puts(101))::execute);
        assertThat(dynalect.transactWriteAll(puts(100)).execute()).isEqualTo(Done.DONE);
    }

    @Test
    void w10_a_transaction_with_a_token_happens_once_however_often_it_is_executed() {
        var transfer = dynalect.transactWrite(payment(20)).token("transfer-1");

        transfer.execute();
        transfer.execute();

        assertThat(balance()).isEqualByComparingTo("30.25");
    }

    private List<TransactionAction<?>> puts(int count) {
        return IntStream.range(0, count)
                .<TransactionAction<?>>mapToObj(number -> orders.put(Shop.order("c-1", "o-" + number, 1)))
                .toList();
    }

    @Test
    void w11_what_is_found_is_in_the_order_of_the_reads_and_nothing_is_none() {
        Tuple2<Option<Account>, Option<Order>> both = dynalect.transactGet(
                        accounts.get(Account_.key("a-1")), orders.get(Order_.key("c-1", "nothing")))
                .execute();

        assertThat(both).isEqualTo(Tuple.of(Option.some(Shop.ANN), Option.none()));
    }

    @Test
    void w04_of_what_is_wrong_in_itself_the_first_is_told_and_no_condition_is_looked_at() {
        Map<String, AttributeValue> spoilt = Shop.storedAnn();
        spoilt.put("accountId", Shop.text("a-2"));
        spoilt.remove("home");
        server.client().putItem(put -> put.tableName(accountsName).item(spoilt));
        var wrong = accounts.update(Account_.key("a-2")).set(Account_.home.city, "Bern");
        var failing = accounts.check(Account_.key("a-1"), Account_.balance.gt(1_000));

        // DynamoDB Local refuses the whole request where the service cancels it with a reason.
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(dynalect.transactWrite(failing, wrong)::execute);
        try (DynamoDbClient asTheService = server.configure(DynamoDbClient.builder())
                .httpClient(ScriptedHttpClient.of(Fate.cancelTransaction("ValidationError", "None")))
                .build()) {
            Dynalect other = Dynalect.create(asTheService);
            Table<Account> those = accounts.with(other);

            assertThat(other.transactWrite(
                                    those.update(Account_.key("a-2")).set(Account_.home.city, "Bern"),
                                    those.check(Account_.key("a-1"), Account_.balance.gt(1_000)))
                            .attempt()
                            .getLeft()
                            .reasons())
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.position()).isZero();
                        assertThat(reason.kind()).isEqualTo(Reason.Kind.INVALID);
                        assertThat(reason.code()).isEqualTo("ValidationError");
                    });
        }
    }

    @Test
    void w07_writes_of_several_tables_happen_at_once() {
        Order order = Shop.order("a-1", "o-1", 20);

        assertThat(dynalect.transactWrite(payment(20), orders.put(order).ifAbsent())
                        .execute())
                .isEqualTo(Done.DONE);
        assertThat(balance()).isEqualByComparingTo("30.25");
        assertThat(orders.get(Order_.key("a-1", "o-1")).execute()).contains(order);
    }

    private static Order large(int number, int bytes) {
        return new Order("c-1", "o-" + number, BigDecimal.ONE, Option.some("x".repeat(bytes)));
    }

    @Test
    void w09_four_megabytes_are_of_what_is_sent_and_not_of_what_is_stored() {
        List<Order> large = IntStream.range(0, 50)
                .mapToObj(number -> large(number, 100_000))
                .toList();
        orders.batchPut(large).execute().orThrow();

        dynalect.transactWriteAll(large.stream().map(orders::delete).toList()).execute();

        assertThat(orders.scan().all()).isEmpty();
        dynalect.transactWriteAll(IntStream.range(0, 10)
                        .<TransactionAction<?>>mapToObj(number -> orders.put(large(number, 400_000)))
                        .toList())
                .execute();
        assertRefused(
                Rule.TRANSACTION_BYTES,
                dynalect.transactWriteAll(IntStream.range(0, 11)
                        .<TransactionAction<?>>mapToObj(number -> orders.put(large(number, 400_000)))
                        .toList())::execute);
    }
}
