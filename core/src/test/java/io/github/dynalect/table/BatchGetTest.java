package io.github.dynalect.table;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.operation.Decoding.collect;
import static io.github.dynalect.shop.Account_.owner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.BatchItems;
import io.github.dynalect.operation.BatchResult;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.schema.View;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads of many items by their keys. */
@DynamoDbTest
class BatchGetTest {
    private static final View<Account, String> OWNER = View.of(owner).build(account -> account.get(owner));

    private final DynamoDbClient client;
    private final DynamoDbAsyncClient asynchronous;
    private final Dynalect dynalect;
    private final String accountsName;
    private final Table<Account> accounts;
    private final Table<Order> orders;

    BatchGetTest(
            DynamoDbClient client,
            DynamoDbAsyncClient asynchronous,
            @FreshTable(partitionKey = "accountId") String accounts,
            @FreshTable(partitionKey = "customerId", sortKey = "orderId") String orders) {
        this.client = client;
        this.asynchronous = asynchronous;
        this.dynalect = Dynalect.create(client);
        this.accountsName = accounts;
        this.accounts = dynalect.table(Account_.SCHEMA).named(accounts);
        this.orders = dynalect.table(Order_.SCHEMA).named(orders);
    }

    private static List<Order> orders(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Shop.order("c-1", "o-" + number, number))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 101, 250})
    void items_of_any_number_come_in_the_order_of_their_keys(int count) {
        List<Order> all = new ArrayList<>(orders(count));
        orders.batchPut(all).execute().orThrow();
        Collections.shuffle(all, new Random(count));

        BatchItems<Order, Order> items = orders.batchGet(
                        all.stream().map(Order_.SCHEMA::keyOf).toList())
                .execute()
                .orThrow();

        assertThat(items.found()).isEqualTo(all);
        assertThat(items.missing()).isEmpty();
        assertThat(items).hasToString(count + " found, 0 missing");
    }

    @Test
    void a_view_reads_its_parts_and_the_key() {
        accounts.put(Shop.ANN).execute();
        var read = accounts.batchGet(List.of(Account_.key("a-1"), Account_.key("a-2")))
                .consistent()
                .select(OWNER);

        assertThat(read.requests().get(0).requestItems().get(accountsName))
                .isEqualTo(KeysAndAttributes.builder()
                        .keys(List.of(
                                Account_.key("a-1").toMap(), Account_.key("a-2").toMap()))
                        .consistentRead(true)
                        .projectionExpression("#0, #1")
                        .expressionAttributeNames(Map.of("#0", "owner", "#1", "accountId"))
                        .build());
        BatchItems<Account, String> items = read.execute().orThrow();
        assertThat(items.found()).containsExactly("Ann");
        assertThat(items.missing()).isEqualTo(List.of(Account_.key("a-2")));
    }

    @Test
    void one_table_read_in_several_ways_takes_a_call_for_each() {
        accounts.put(Shop.ANN).execute();
        List<Key<Account>> ann = List.of(Account_.key("a-1"));

        var three = dynalect.batchGet(
                accounts.batchGet(ann),
                accounts.batchGet(ann).select(OWNER),
                accounts.batchGet(ann).consistent());

        assertThat(three.requests()).hasSize(3);
        assertThat(three.execute()._1().orThrow().found()).containsExactly(Shop.ANN);
        assertThat(three.execute()._2().orThrow().found()).containsExactly("Ann");
        assertThat(dynalect.batchGetAll(List.of(accounts.batchGet(ann), accounts.batchGet(ann)))
                        .execute())
                .extracting(result -> result.orThrow().found())
                .containsExactly(List.of(Shop.ANN), List.of(Shop.ANN));
    }

    @Test
    void an_asynchronous_twin_gives_the_same() {
        orders.batchPut(orders(250)).execute().orThrow();

        assertThat(orders.with(Dynalect.create(asynchronous))
                        .batchGet(orders(250).stream().map(Order_.SCHEMA::keyOf).toList())
                        .concurrency(2)
                        .executeAsync()
                        .join()
                        .orThrow()
                        .found())
                .isEqualTo(orders(250));
    }

    @Test
    void an_item_that_cannot_be_decoded_fails_unless_it_is_collected() {
        accounts.put(Shop.ANN).execute();
        client.putItem(put -> put.tableName(accountsName).item(Map.of("accountId", AttributeValue.fromS("a-2"))));
        var read = accounts.batchGet(List.of(Account_.key("a-1"), Account_.key("a-2")));

        assertThatExceptionOfType(DecodeException.class).isThrownBy(read::execute);
        List<Either<DecodeFailure, Account>> rows =
                read.decoding(collect()).execute().orThrow().found();
        assertThat(rows.get(0)).isEqualTo(Either.right(Shop.ANN));
        assertThat(rows.get(1).getLeft().describe()).contains("owner");
    }

    @Test
    void a_key_of_another_shape_is_refused_before_anything_is_sent() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Key<Order> wrong = (Key<Order>) (Key) Account_.key("a-1");

        assertRefused(Rule.KEY_ATTRIBUTES, orders.batchGet(List.of(wrong))::execute);
    }

    @Test
    void what_fails_is_left_and_tells_its_failure() {
        List<Key<Account>> keys = List.of(Account_.key("a-1"), Account_.key("a-2"));

        BatchResult<BatchItems<Account, Account>, Key<? extends Account>> result =
                accounts.named("nowhere").batchGet(keys).execute();

        assertThat(result.left()).isEqualTo(keys);
        assertThat(result.done().missing()).isEmpty();
        assertThat(result).hasToString("Incomplete[2 left: FAILURE after ResourceNotFoundException]");
    }
}
