package io.github.dynalect.table;

import static io.github.dynalect.shop.Shop.ANN;
import static io.github.dynalect.shop.Shop.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed.Refused;
import io.github.dynalect.operation.Query;
import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.shop.Account;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.shop.Tier;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What operations do when somebody else has stored an item that is no record of the schema. */
@DynamoDbTest
class UndecodableItemTest {
    private static final Key<Account> KEY = Account_.key("a-1");
    private final DynamoDbClient client;
    private final Table<Account> accounts;
    private final String accountsName;
    private final String told;

    UndecodableItemTest(DynamoDbClient client, @FreshTable(partitionKey = "accountId") String name) {
        this.client = client;
        this.accountsName = name;
        this.told = "item #" + KEY.fingerprint() + " of " + name + ": tier is not a constant of Tier [BASIC, GOLD]";
        this.accounts = Dynalect.create(client).table(Account_.SCHEMA).named(name);
        client.putItem(put -> put.tableName(name).item(platinum()));
    }

    @Test
    void a_get_throws_what_is_wrong_with_the_item() {
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(accounts.get(KEY)::execute)
                .withMessage(told)
                .matches(e -> !e.applied())
                .satisfies(e -> assertThat(e.failure().describe()).isEqualTo(told));
    }

    @Test
    void a_query_throws_what_is_wrong_with_an_item(
            @FreshTable(partitionKey = "customerId", sortKey = "orderId") String orders) {
        client.putItem(put -> put.tableName(orders).item(Order_.SCHEMA.encode(Shop.order("c-1", "o-1", 5))));
        client.putItem(
                put -> put.tableName(orders).item(Order_.key("c-1", "o-2").toMap()));
        Query<Order> query =
                Dynalect.create(client).table(Order_.SCHEMA).named(orders).query(Order_.partition("c-1"));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(query::all)
                .withMessage(
                        "item #%s of %s: total is missing",
                        Order_.key("c-1", "o-2").fingerprint(), orders)
                .matches(e -> !e.applied());
    }

    @Test
    void an_update_says_that_it_was_applied() {
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(accounts.update(KEY).set(Account_.owner, "Bea")::execute)
                .withMessage("The write was applied, but its answer cannot be decoded: " + told)
                .matches(DecodeException::applied);
        assertThat(client.getItem(accounts.get(KEY).request()).item()).containsEntry("owner", text("Bea"));
    }

    @Test
    void an_update_may_mend_the_item() {
        assertThat(accounts.update(KEY).set(Account_.tier, Tier.BASIC).execute())
                .isEqualTo(ANN);
    }

    @Test
    void a_failed_condition_is_told_and_the_item_is_what_cannot_be_decoded() {
        var failed = accounts.put(ANN).ifAbsent().attempt().getLeft();

        assertThat(failed).isEqualTo(new Refused<>(platinum(), accountsName, Account_.SCHEMA, 1));
        assertThat(((Refused<Account>) failed).current().getLeft())
                .extracting(DecodeFailure::describe)
                .isEqualTo(told);
    }

    @Test
    void a_put_replaces_the_item() {
        assertThat(accounts.put(ANN).ifExists().execute()).isEqualTo(ANN);
    }

    private static Map<String, AttributeValue> platinum() {
        Map<String, AttributeValue> stored = Shop.storedAnn();
        stored.put("tier", text("PLATINUM"));
        return stored;
    }
}
