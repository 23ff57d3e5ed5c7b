package io.github.dynalect.operation;

import static io.github.dynalect.shop.Order_.note;
import static io.github.dynalect.shop.Order_.total;
import static io.github.dynalect.shop.Shop.number;
import static io.github.dynalect.shop.Shop.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

class UpsertRequestTest {
    private static final Upsert<Order> UPSERT =
            Upsert.of(NoServer.binding(Order_.SCHEMA), Order_.key("c-1", "o-1")).set(total, 7);

    @Test
    void an_upsert_asks_for_no_item_that_is_there() {
        assertThat(UPSERT.request())
                .isEqualTo(upsert().expressionAttributeNames(Map.of("#0", "total"))
                        .expressionAttributeValues(Map.of(":0", number("7")))
                        .build());
    }

    @Test
    void conditions_given_twice_are_joined_by_and() {
        assertThat(UPSERT.onlyIf(total.lt(7).or(total.notExists()))
                        .onlyIf(note.ne("n"))
                        .request())
                .isEqualTo(upsert().conditionExpression("(#0 < :0 OR attribute_not_exists(#0)) AND #1 <> :1")
                        .expressionAttributeNames(Map.of("#0", "total", "#1", "note"))
                        .expressionAttributeValues(Map.of(":0", number("7"), ":1", text("n")))
                        .returnValuesOnConditionCheckFailure("ALL_OLD")
                        .build());
    }

    private static UpdateItemRequest.Builder upsert() {
        return UpdateItemRequest.builder()
                .tableName("orders")
                .key(Map.of("customerId", text("c-1"), "orderId", text("o-1")))
                .updateExpression("SET #0 = :0")
                .returnValues("ALL_NEW");
    }
}
