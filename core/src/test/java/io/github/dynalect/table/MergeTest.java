package io.github.dynalect.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed.Missing;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What merges do to a table. */
@DynamoDbTest
class MergeTest {
    private static final Key<Order> KEY = Order_.key("c-1", "o-1");
    private static final Order NOTED = new Order("c-1", "o-1", BigDecimal.TEN, Option.some("n"));

    private final DynamoDbClient client;
    private final String name;
    private final Table<Order> orders;

    MergeTest(DynamoDbClient client, @FreshTable(partitionKey = "customerId", sortKey = "orderId") String name) {
        this.client = client;
        this.name = name;
        this.orders = Dynalect.create(client).table(Order_.SCHEMA).named(name);
    }

    @Test
    void a_merge_stores_what_the_item_has_removes_what_it_lacks_and_leaves_what_the_schema_does_not_know() {
        Map<String, AttributeValue> stored = new HashMap<>(Order_.SCHEMA.encode(NOTED));
        stored.put("later", AttributeValue.fromS("unknown"));
        client.putItem(put -> put.tableName(name).item(stored));

        Order after = orders.merge(Shop.order("c-1", "o-1", 7)).execute();

        assertThat(after).isEqualTo(Shop.order("c-1", "o-1", 7));
        assertThat(client.getItem(get -> get.tableName(name).key(KEY.toMap())).item())
                .containsEntry("later", AttributeValue.fromS("unknown"))
                .containsEntry("total", AttributeValue.fromN("7"))
                .doesNotContainKey("note");
    }

    @Test
    void a_merge_creates_the_item_that_is_missing() {
        assertThat(orders.merge(NOTED).returningOld().execute()).isEmpty();
        assertThat(orders.get(KEY).execute()).contains(NOTED);
        assertThat(orders.merge(NOTED).returningOld().execute()).contains(NOTED);
        assertThat(orders.merge(NOTED).returningNothing().execute()).isNotNull();
    }

    @Test
    void a_merge_happens_only_if_its_condition_holds() {
        assertThat(orders.merge(NOTED).ifExists().attempt().getLeft()).isEqualTo(new Missing<>(1));
        assertThat(orders.merge(NOTED)
                        .onlyIf(Order_.total.notExists())
                        .attempt()
                        .get())
                .isEqualTo(NOTED);
        assertThat(orders.merge(NOTED)
                        .onlyIf(Order_.total.notExists())
                        .attempt()
                        .isLeft())
                .isTrue();
    }
}
