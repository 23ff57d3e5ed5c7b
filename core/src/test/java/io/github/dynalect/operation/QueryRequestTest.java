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
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

class QueryRequestTest {
    private static final Query<Order> PARTITION = Query.of(NoServer.binding(Order_.SCHEMA), Order_.partition("c-1"));

    @Test
    void a_query_asks_for_a_partition() {
        assertThat(PARTITION.request()).isEqualTo(partition().build());
    }

    @Test
    void a_range_is_the_partition_and_a_test_of_the_sort_attribute() {
        assertThat(Query.of(
                                NoServer.binding(Order_.SCHEMA),
                                Order_.partition("c-1").sortBeginsWith("2024-"))
                        .request())
                .isEqualTo(QueryRequest.builder()
                        .tableName("orders")
                        .keyConditionExpression("#0 = :0 AND begins_with(#1, :1)")
                        .expressionAttributeNames(Map.of("#0", "customerId", "#1", "orderId"))
                        .expressionAttributeValues(Map.of(":0", text("c-1"), ":1", text("2024-")))
                        .build());
    }

    @Test
    void filters_given_twice_are_joined_by_and() {
        assertThat(PARTITION
                        .filter(total.gt(10).or(note.exists()))
                        .filter(total.lt(100))
                        .request())
                .isEqualTo(partition()
                        .filterExpression("(#1 > :1 OR attribute_exists(#2)) AND #1 < :2")
                        .expressionAttributeNames(Map.of("#0", "customerId", "#1", "total", "#2", "note"))
                        .expressionAttributeValues(Map.of(":0", text("c-1"), ":1", number("10"), ":2", number("100")))
                        .build());
    }

    @Test
    void the_opposite_order_is_a_word_of_the_request() {
        assertThat(PARTITION.descending().request())
                .isEqualTo(partition().scanIndexForward(false).build());
    }

    @Test
    void consistency_is_a_word_of_the_request() {
        assertThat(PARTITION.consistent().request())
                .isEqualTo(partition().consistentRead(true).build());
    }

    @Test
    void options_do_not_mind_their_order() {
        QueryRequest expected = partition()
                .filterExpression("attribute_exists(#1)")
                .expressionAttributeNames(Map.of("#0", "customerId", "#1", "note"))
                .scanIndexForward(false)
                .consistentRead(true)
                .build();

        assertThat(PARTITION.filter(note.exists()).descending().consistent().request())
                .isEqualTo(expected);
        assertThat(PARTITION.consistent().descending().filter(note.exists()).request())
                .isEqualTo(expected);
    }

    private static QueryRequest.Builder partition() {
        return QueryRequest.builder()
                .tableName("orders")
                .keyConditionExpression("#0 = :0")
                .expressionAttributeNames(Map.of("#0", "customerId"))
                .expressionAttributeValues(Map.of(":0", text("c-1")));
    }
}
