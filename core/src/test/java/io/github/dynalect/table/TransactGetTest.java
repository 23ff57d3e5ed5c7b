package io.github.dynalect.table;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.NoClient;
import io.github.dynalect.operation.ItemRead;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.schema.View;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.Tuple;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;

/** Reads of several items at one moment. */
@DynamoDbTest
class TransactGetTest {
    private static final View<Account, String> OWNER =
            View.of(Account_.owner).build(account -> account.get(Account_.owner));
    private static final Order ORDER = Shop.order("c-1", "o-1", 7);

    private final DynamoDbClient client;
    private final DynamoDbAsyncClient asynchronous;
    private final Dynalect dynalect;
    private final String accountsName;
    private final String ordersName;
    private final Table<Account> accounts;
    private final Table<Order> orders;

    TransactGetTest(
            DynamoDbClient client,
            DynamoDbAsyncClient asynchronous,
            @FreshTable(partitionKey = "accountId") String accounts,
            @FreshTable(partitionKey = "customerId", sortKey = "orderId") String orders) {
        this.client = client;
        this.asynchronous = asynchronous;
        this.dynalect = Dynalect.create(client);
        this.accountsName = accounts;
        this.ordersName = orders;
        this.accounts = dynalect.table(Account_.SCHEMA).named(accounts);
        this.orders = dynalect.table(Order_.SCHEMA).named(orders);
    }

    @BeforeEach
    void ann_has_an_order() {
        accounts.put(Shop.ANN).execute();
        orders.put(ORDER).execute();
    }

    @Test
    void three_and_four_items_are_read_as_tuples_and_more_as_a_list() {
        var ann = accounts.get(Account_.key("a-1"));
        var owner = accounts.get(Account_.key("a-2")).select(OWNER);
        var order = orders.get(Order_.key("c-1", "o-1"));
        var other = orders.get(Order_.key("c-1", "o-2")).consistent();

        assertThat(dynalect.transactGet(ann, owner, order).execute())
                .isEqualTo(Tuple.of(Option.some(Shop.ANN), Option.none(), Option.some(ORDER)));
        assertThat(dynalect.transactGet(ann, owner, order, other).execute())
                .isEqualTo(Tuple.of(Option.some(Shop.ANN), Option.none(), Option.some(ORDER), Option.none()));
        List<Option<Order>> all = dynalect.transactGetAll(List.of(other, order)).execute();
        assertThat(all).containsExactly(Option.none(), Option.some(ORDER));
        List<Option<Object>> mixed =
                dynalect.<Object>transactGetAll(List.of(ann, order)).execute();
        assertThat(mixed).containsExactly(Option.some(Shop.ANN), Option.some(ORDER));
    }

    @Test
    void a_view_is_read_of_the_stored_part() {
        assertThat(dynalect.transactGet(
                                accounts.get(Account_.key("a-1")).select(OWNER), orders.get(Order_.key("c-1", "o-1")))
                        .attempt())
                .isEqualTo(Either.right(Tuple.of(Option.some("Ann"), Option.some(ORDER))));
    }

    @Test
    void the_request_says_what_each_read_says() {
        assertThat(dynalect.transactGet(
                                accounts.get(Account_.key("a-1")).consistent().select(OWNER),
                                orders.get(Order_.key("c-1", "o-1")))
                        .request())
                .isEqualTo(TransactGetItemsRequest.builder()
                        .transactItems(
                                item(get -> get.tableName(accountsName)
                                        .key(Map.of("accountId", AttributeValue.fromS("a-1")))
                                        .projectionExpression("#0, #1")
                                        .expressionAttributeNames(Map.of("#0", "owner", "#1", "accountId"))),
                                item(get -> get.tableName(ordersName)
                                        .key(Order_.key("c-1", "o-1").toMap())))
                        .build());
    }

    @Test
    void an_asynchronous_twin_gives_the_same() {
        Dynalect other = Dynalect.create(asynchronous);
        var both = other.transactGet(
                accounts.with(other).get(Account_.key("a-1")),
                orders.with(other).get(Order_.key("c-1", "o-1")));

        assertThat(both.executeAsync().join())
                .isEqualTo(both.attemptAsync().join().get());
    }

    @Test
    void one_to_a_hundred_items_are_read_each_once() {
        List<ItemRead<Order>> many = IntStream.range(0, 101)
                .<ItemRead<Order>>mapToObj(number -> orders.get(Order_.key("c-1", "o-" + number)))
                .toList();

        assertRefused(Rule.TRANSACTION_SIZE, dynalect.transactGetAll(List.<ItemRead<Order>>of())::execute);
        assertRefused(Rule.TRANSACTION_SIZE, dynalect.transactGetAll(many)::execute);
        assertThat(dynalect.transactGetAll(many.subList(0, 100)).execute()).hasSize(100);
        assertRefused(
                Rule.TRANSACTION_ITEMS,
                dynalect.transactGet(
                        accounts.get(Account_.key("a-1")),
                        accounts.get(Account_.key("a-1")).select(OWNER))::execute);
    }

    @Test
    void the_server_takes_no_item_twice_either() {
        var key = Account_.key("a-1").toMap();

        assertThatThrownBy(() -> client.transactGetItems(request -> request.transactItems(
                        item(get -> get.tableName(accountsName).key(key)),
                        item(get -> get.tableName(accountsName).key(key)))))
                .hasMessageContaining("multiple operations on one item");
    }

    @Test
    void an_item_that_cannot_be_decoded_is_told_with_its_table() {
        client.putItem(put -> put.tableName(accountsName).item(Map.of("accountId", AttributeValue.fromS("a-9"))));

        assertThatThrownBy(() -> dynalect.transactGetAll(List.of(accounts.get(Account_.key("a-9"))))
                        .execute())
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining(accountsName);
    }

    @Test
    void tables_of_several_clients_are_refused() {
        assertRefused(
                Rule.ONE_CLIENT,
                Dynalect.create(new NoClient())
                        .transactGet(accounts.get(Account_.key("a-1")), orders.get(Order_.key("c-1", "o-1")))::execute);
    }

    private static TransactGetItem item(Consumer<Get.Builder> get) {
        return TransactGetItem.builder().get(get).build();
    }
}
