package io.github.dynalect.table;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.NoClient;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A schema names a table; a table value may bear another name. */
class TableNameTest {
    private static final Table<Order> ORDERS = Dynalect.create(new NoClient()).table(Order_.SCHEMA);
    private static final Table<Order> NAMED = ORDERS.named("orders-eu");

    @Test
    void a_table_bears_the_name_of_its_schema() {
        assertThat(ORDERS.get(Order_.key("c-1", "o-1")).request().tableName()).isEqualTo("orders");
        assertThat(ORDERS).hasToString("Table[orders]");
    }

    @Test
    void a_named_table_asks_every_operation_of_that_one() {
        var key = Order_.key("c-1", "o-1");

        assertThat(NAMED).hasToString("Table[orders-eu]");
        assertThat(NAMED.get(key).request().tableName()).isEqualTo("orders-eu");
        assertThat(NAMED.put(Shop.order("c-1", "o-1", 5)).request().tableName()).isEqualTo("orders-eu");
        assertThat(NAMED.put(Shop.order("c-1", "o-1", 5)).ifAbsent().request().tableName())
                .isEqualTo("orders-eu");
        assertThat(NAMED.update(key).set(Order_.total, 6).request().tableName()).isEqualTo("orders-eu");
        assertThat(NAMED.delete(key).request().tableName()).isEqualTo("orders-eu");
        assertThat(NAMED.delete(key).ifExists().request().tableName()).isEqualTo("orders-eu");
        assertThat(NAMED.query(Order_.partition("c-1")).request().tableName()).isEqualTo("orders-eu");
    }

    @Test
    void naming_a_table_leaves_the_first_as_it_was() {
        Table<Order> renamed = NAMED.named("orders-us");

        assertThat(renamed).hasToString("Table[orders-us]");
        assertThat(NAMED).hasToString("Table[orders-eu]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "a b", "no/table", "größe", "arn:", "arn:a b", "arn:größe"})
    void a_name_that_no_table_can_have_is_refused(String name) {
        assertRefused(Rule.TABLE_NAME, () -> ORDERS.named(name))
                .withMessageStartingWith("table: the name \"" + name + "\".");
        assertRefused(Rule.TABLE_NAME, () -> Schema.of(name, Order_.KEY));
    }

    @Test
    void a_name_forges_no_line_of_a_log() {
        for (String forging : List.of("orders\nWARN forged", "arn:aws\nWARN forged", "arn:aws\n", "orders\n")) {
            assertRefused(Rule.TABLE_NAME, () -> ORDERS.named(forging))
                    .satisfies(refused -> assertThat(refused.getMessage()).hasLineCount(1));
        }
    }

    @Test
    void a_table_may_be_named_by_its_arn() {
        String arn = "arn:aws:dynamodb:eu-central-1:123456789012:table/orders";

        assertThat(ORDERS.named(arn).scan().request().tableName()).isEqualTo(arn);
        assertThat(ORDERS.named("o".repeat(255)).scan().request().tableName()).hasSize(255);
        assertRefused(Rule.TABLE_NAME, () -> ORDERS.named("o".repeat(256)));
    }
}
