package io.github.dynalect.table;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed.Missing;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.Schema;
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

    /** An order of which every attribute but the key may be absent. */
    record Remark(String customerId, String orderId, Option<String> note) {}

    @Test
    void a_merge_of_nothing_but_removals_makes_no_item_so_it_needs_one() {
        StringAttribute<Remark> customerId = Attributes.string("customerId");
        StringAttribute<Remark> orderId = Attributes.string("orderId");
        StringAttribute<Remark> note = Attributes.string("note");
        Table<Remark> remarks = Dynalect.create(client)
                .table(Schema.of("remarks", PrimaryKey.of(customerId, orderId))
                        .attribute(customerId, Remark::customerId)
                        .attribute(orderId, Remark::orderId)
                        .optional(note, Remark::note)
                        .build(item -> new Remark(item.get(customerId), item.get(orderId), item.find(note))))
                .named(name);
        Remark bare = new Remark("c-1", "o-1", Option.none());

        assertRefused(Rule.MERGE_EMPTY, remarks.merge(bare)::execute)
                .withMessageStartingWith(
                        "merge into " + name + ": nothing but removals, of which DynamoDB makes no item.");
        assertThat(remarks.merge(bare).ifExists().attempt().getLeft()).isEqualTo(new Missing<>(1));
        remarks.put(new Remark("c-1", "o-1", Option.some("n"))).execute();
        assertThat(remarks.merge(bare).ifExists().execute()).isEqualTo(bare);
    }
}
