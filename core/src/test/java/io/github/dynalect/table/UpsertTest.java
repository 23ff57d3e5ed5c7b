package io.github.dynalect.table;

import static io.github.dynalect.shop.Order_.note;
import static io.github.dynalect.shop.Order_.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.ConditionalUpsert;
import io.github.dynalect.operation.Upsert;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What upserts do to a table. */
@DynamoDbTest
class UpsertTest {
    private static final Key<Order> KEY = Order_.key("c-1", "o-1");

    private final Table<Order> orders;

    UpsertTest(DynamoDbClient client, @FreshTable(partitionKey = "customerId", sortKey = "orderId") String name) {
        this.orders = Dynalect.create(client).table(Order_.SCHEMA).named(name);
    }

    @Test
    void an_upsert_creates_the_item_that_is_missing_and_changes_the_one_that_is_there() {
        Upsert<Order> add = orders.upsert(KEY).add(total, 5);

        assertThat(add.execute()).isEqualTo(Shop.order("c-1", "o-1", 5));
        assertThat(add.execute()).isEqualTo(Shop.order("c-1", "o-1", 10));
    }

    @Test
    void an_upsert_that_could_make_an_item_nobody_can_read_is_refused() {
        assertThatThrownBy(() -> orders.upsert(KEY).set(note, "x").execute())
                .hasMessageContaining("nothing stored in total. Rule " + Rule.UPSERT_INCOMPLETE);
        assertThatThrownBy(() -> orders.upsert(KEY).request()).hasMessageContaining("total");
        assertThat(orders.get(KEY).execute()).isEmpty();
    }

    @Test
    void an_upsert_returns_the_item_before_if_there_was_one() {
        Upsert<Order> set = orders.upsert(KEY).set(total, 7);

        assertThat(set.returningOld().execute()).isEmpty();
        assertThat(set.returningOld().execute()).contains(Shop.order("c-1", "o-1", 7));
    }

    @Test
    void the_condition_of_an_upsert_is_one_on_the_item_before() {
        ConditionalUpsert<Order> once = orders.upsert(KEY).set(total, 7).onlyIf(total.notExists());

        assertThat(once.attempt()).isEqualTo(Either.right(Shop.order("c-1", "o-1", 7)));
        assertThat(once.attempt().getLeft()).isInstanceOf(ConditionFailed.Refused.class);
    }

    @Test
    void an_update_returns_what_one_asks_for() {
        orders.put(new Order("c-1", "o-1", BigDecimal.TEN, Option.some("n"))).execute();

        var update = orders.update(KEY).add(total, 5).remove(note);

        assertThat(update.returning(total).execute()).contains(new BigDecimal("15"));
        assertThat(update.returning(total, note).execute()._1()).contains(new BigDecimal("20"));
        assertThat(update.returning(total, note).execute()._2()).isEmpty();
        assertThat(update.returningNothing().execute()).isNotNull();
        assertThat(update.returningOld().execute()).isEqualTo(Shop.order("c-1", "o-1", 30));
        assertThat(update.execute()).isEqualTo(Shop.order("c-1", "o-1", 40));
    }

    @Test
    void an_update_returns_only_what_it_writes() {
        assertThatThrownBy(() -> orders.update(KEY).add(total, 5).returning(note))
                .hasMessageStartingWith("note: an attribute that this update does not write as a whole. Rule RETURNED");
    }

    @Test
    void what_every_item_has_is_not_removed() {
        assertThatThrownBy(() -> orders.update(KEY).remove(total))
                .hasMessageStartingWith(
                        "total: the removal of an attribute that every item has. Rule REQUIRED_REMOVED");
    }
}
