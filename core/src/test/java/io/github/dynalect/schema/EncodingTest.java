package io.github.dynalect.schema;

import static io.github.dynalect.Refusals.assertRefused;
import static io.github.dynalect.shop.Shop.ANN;
import static io.github.dynalect.shop.Shop.BARE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.refusal.Rule;
import io.github.dynalect.shop.Account_;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** From a record to the attributes that are stored, and to the key. */
class EncodingTest {
    @Test
    void an_item_is_stored_as_exactly_its_attributes() {
        assertThat(Account_.SCHEMA.encode(ANN)).isEqualTo(Shop.storedAnn());
    }

    @Test
    void an_absent_option_and_an_empty_set_are_not_stored() {
        assertThat(Account_.SCHEMA.encode(BARE)).isEqualTo(Shop.storedBare());
    }

    @Test
    void an_empty_text_is_stored() {
        Map<String, AttributeValue> stored = Order_.SCHEMA.encode(noted(""));

        assertThat(stored).containsEntry("note", Shop.text(""));
    }

    @Test
    void the_names_of_attributes_keep_the_order_of_their_declaration() {
        assertThat(Account_.SCHEMA.names())
                .containsExactly(
                        "accountId", "owner", "tier", "openedAt", "balance", "visits", "labels", "home", "nickname");
    }

    @Test
    void each_encoding_is_a_map_of_its_own() {
        Account_.SCHEMA.encode(ANN).clear();

        assertThat(Account_.SCHEMA.encode(ANN)).isEqualTo(Shop.storedAnn());
    }

    @Test
    void the_key_of_an_item_is_the_one_that_its_metamodel_makes() {
        assertThat(Account_.SCHEMA.keyOf(ANN)).isEqualTo(Account_.key("a-1"));
        assertThat(Order_.SCHEMA.keyOf(Shop.order("c-1", "o-1", 5))).isEqualTo(Order_.key("c-1", "o-1"));
    }

    @Test
    void a_key_that_is_refused_names_its_attribute() {
        Order broken = Shop.order("c\ud800", "o-1", 5);
        Order empty = Shop.order("c-1", "", 5);

        assertRefused(Rule.TEXT_WELL_FORMED, () -> Order_.SCHEMA.keyOf(broken)).withMessageStartingWith("customerId: ");
        assertRefused(Rule.TEXT_WELL_FORMED, () -> Order_.SCHEMA.encode(broken))
                .withMessageStartingWith("customerId: ");
        assertRefused(Rule.KEY_EMPTY, () -> Order_.SCHEMA.keyOf(empty)).withMessageStartingWith("orderId: ");
    }

    @Test
    void the_partition_attribute_comes_first_among_the_key_names() {
        assertThat(Order_.SCHEMA.keyNames()).isEqualTo(Vector.of("customerId", "orderId"));
        assertThat(Order_.SCHEMA.primaryKey()).isSameAs(Order_.KEY);
    }

    @Test
    void a_schema_is_told_by_its_table_and_its_attributes() {
        assertThat(Order_.SCHEMA).hasToString("Schema[orders document[customerId, orderId, total, note]]");
    }

    private static Order noted(String note) {
        return new Order("c-1", "o-1", BigDecimal.ONE, Option.some(note));
    }
}
