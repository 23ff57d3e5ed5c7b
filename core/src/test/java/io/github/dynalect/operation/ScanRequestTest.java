package io.github.dynalect.operation;

import static io.github.dynalect.shop.Order_.customerId;
import static io.github.dynalect.shop.Order_.note;
import static io.github.dynalect.shop.Order_.total;
import static io.github.dynalect.shop.Shop.number;
import static io.github.dynalect.shop.Shop.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

class ScanRequestTest {
    private static final Scan<Order> SCAN = Scan.of(NoServer.binding(Order_.SCHEMA));

    @Test
    void a_scan_asks_for_a_table_and_nothing_else() {
        assertThat(SCAN.request())
                .isEqualTo(ScanRequest.builder().tableName("orders").build());
    }

    @Test
    void filters_given_twice_are_joined_by_and_and_may_test_the_key() {
        assertThat(SCAN.filter(total.gt(10).or(note.exists()))
                        .filter(customerId.eq("c-1"))
                        .request())
                .isEqualTo(ScanRequest.builder()
                        .tableName("orders")
                        .filterExpression("(#0 > :0 OR attribute_exists(#1)) AND #2 = :1")
                        .expressionAttributeNames(Map.of("#0", "total", "#1", "note", "#2", "customerId"))
                        .expressionAttributeValues(Map.of(":0", number("10"), ":1", text("c-1")))
                        .build());
    }

    @Test
    void the_filter_that_always_holds_is_no_expression() {
        assertThat(SCAN.filter(Condition.always()).request()).isEqualTo(SCAN.request());
    }

    @Test
    void consistency_is_a_word_of_the_request_before_and_after_a_filter() {
        ScanRequest.Builder consistent =
                ScanRequest.builder().tableName("orders").consistentRead(true);

        assertThat(SCAN.consistent().request()).isEqualTo(consistent.build());
        consistent.filterExpression("attribute_exists(#0)").expressionAttributeNames(Map.of("#0", "note"));
        assertThat(SCAN.consistent().filter(note.exists()).request()).isEqualTo(consistent.build());
        assertThat(SCAN.filter(note.exists()).consistent().request()).isEqualTo(consistent.build());
    }
}
