package io.github.dynalect.operation;

import static io.github.dynalect.shop.Order_.note;
import static io.github.dynalect.shop.Order_.total;
import static io.github.dynalect.shop.Shop.number;
import static io.github.dynalect.shop.Shop.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

class MergeRequestTest {
    private static final Binding<Order> ORDERS = NoServer.binding(Order_.SCHEMA);
    private static final Merge<Order> MERGE = Merge.of(ORDERS, Shop.order("c-1", "o-1", 7));

    @Test
    void a_merge_sets_what_the_item_has_and_removes_what_it_lacks() {
        assertThat(MERGE.request()).isEqualTo(merge().returnValues("ALL_NEW").build());
    }

    @Test
    void a_merge_of_an_item_that_lacks_nothing_removes_nothing() {
        assertThat(Merge.of(ORDERS, new Order("c-1", "o-1", BigDecimal.TEN, Option.some("n")))
                        .request())
                .isEqualTo(merge().updateExpression("SET #0 = :0, #1 = :1")
                        .expressionAttributeValues(Map.of(":0", number("10"), ":1", text("n")))
                        .returnValues("ALL_NEW")
                        .build());
    }

    @Test
    void a_merge_of_an_item_that_has_its_key_only_has_no_update_expression() {
        StringAttribute<Door> number = Attributes.string("number");
        Schema<Door> schema = Schema.of("doors", PrimaryKey.of(number))
                .attribute(number, Door::number)
                .build(item -> new Door(item.get(number)));
        Merge<Door> merge = Merge.of(NoServer.binding(schema), new Door("1a"));
        UpdateItemRequest.Builder expected = UpdateItemRequest.builder()
                .tableName("doors")
                .key(Map.of("number", text("1a")))
                .returnValues("ALL_NEW");

        assertThat(merge.request()).isEqualTo(expected.build());
        assertThat(merge.ifExists().request())
                .isEqualTo(expected.conditionExpression("attribute_exists(#0)")
                        .expressionAttributeNames(Map.of("#0", "number"))
                        .returnValuesOnConditionCheckFailure("ALL_OLD")
                        .build());
    }

    @Test
    void a_merge_into_what_is_there_asks_that_there_is_a_partition_attribute() {
        assertThat(MERGE.ifExists().request()).isEqualTo(existing().build());
    }

    @Test
    void conditions_given_twice_are_joined_by_and() {
        assertThat(MERGE.onlyIf(total.lt(7).or(note.exists()))
                        .onlyIf(note.ne("n"))
                        .request())
                .isEqualTo(merge().conditionExpression("(#0 < :0 OR attribute_exists(#1)) AND #1 <> :1")
                        .expressionAttributeValues(Map.of(":0", number("7"), ":1", text("n")))
                        .returnValues("ALL_NEW")
                        .returnValuesOnConditionCheckFailure("ALL_OLD")
                        .build());
    }

    @Test
    void a_merge_returns_the_item_before_or_nothing() {
        assertThat(MERGE.returningOld().request())
                .isEqualTo(merge().returnValues("ALL_OLD").build());
        assertThat(MERGE.returningNothing().request())
                .isEqualTo(merge().returnValues("NONE").build());
        assertThat(MERGE.ifExists().returningOld().request())
                .isEqualTo(existing().returnValues("ALL_OLD").build());
        assertThat(MERGE.ifExists().returningNothing().request())
                .isEqualTo(existing().returnValues("NONE").build());
    }

    private static UpdateItemRequest.Builder existing() {
        return merge().conditionExpression("attribute_exists(#2)")
                .expressionAttributeNames(Map.of("#0", "total", "#1", "note", "#2", "customerId"))
                .returnValues("ALL_NEW")
                .returnValuesOnConditionCheckFailure("ALL_OLD");
    }

    private static UpdateItemRequest.Builder merge() {
        return UpdateItemRequest.builder()
                .tableName("orders")
                .key(Map.of("customerId", text("c-1"), "orderId", text("o-1")))
                .updateExpression("SET #0 = :0 REMOVE #1")
                .expressionAttributeNames(Map.of("#0", "total", "#1", "note"))
                .expressionAttributeValues(Map.of(":0", number("7")));
    }

    private record Door(String number) {}
}
