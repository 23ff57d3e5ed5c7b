package io.github.dynalect.operation;

import static io.github.dynalect.shop.Shop.number;
import static io.github.dynalect.shop.Shop.text;
import static io.github.dynalect.shop.Wish_.BY_SHOP;
import static io.github.dynalect.shop.Wish_.notes;
import static io.github.dynalect.shop.Wish_.owner;
import static io.github.dynalect.shop.Wish_.tags;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.shop.Ticket;
import io.github.dynalect.shop.Ticket_;
import io.github.dynalect.shop.Wish_;
import io.github.dynalect.shop.Wish_.Wish;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

class IndexQueryRequestTest {
    private static final Binding<Wish> WISHES = NoServer.binding(Wish_.SCHEMA);
    private static final IndexQuery<Wish> PARTITION = IndexQuery.of(WISHES, BY_SHOP.partition("b"));

    @Test
    void an_index_query_asks_for_a_partition_of_the_index() {
        assertThat(PARTITION.request()).isEqualTo(partition().build());
    }

    @Test
    void a_range_is_the_partition_and_a_test_of_the_sort_attribute() {
        assertThat(IndexQuery.of(WISHES, BY_SHOP.partition("b").sortBetween(BigDecimal.ONE, BigDecimal.TEN))
                        .request())
                .isEqualTo(partition()
                        .keyConditionExpression("#0 = :0 AND #1 BETWEEN :1 AND :2")
                        .expressionAttributeNames(Map.of("#0", "shop", "#1", "price"))
                        .expressionAttributeValues(Map.of(":0", text("b"), ":1", number("1"), ":2", number("10")))
                        .build());
    }

    @Test
    void an_index_of_several_key_attributes_is_tested_from_the_left() {
        IndexQuery<Ticket> query = IndexQuery.of(
                NoServer.binding(Ticket_.INDEXED),
                Ticket_.BY_HOLDER
                        .partition("ann", SdkBytes.fromUtf8String("s"))
                        .sortEq(Instant.ofEpochSecond(60))
                        .sortBeginsWith("Hall"));

        assertThat(query.request())
                .isEqualTo(QueryRequest.builder()
                        .tableName("tickets")
                        .indexName("byHolder")
                        .keyConditionExpression("#0 = :0 AND #1 = :1 AND #2 = :2 AND begins_with(#3, :3)")
                        .expressionAttributeNames(
                                Map.of("#0", "holder", "#1", "seal", "#2", "expiresAt", "#3", "venue"))
                        .expressionAttributeValues(Map.of(
                                ":0", text("ann"),
                                ":1", AttributeValue.fromB(SdkBytes.fromUtf8String("s")),
                                ":2", number("60"),
                                ":3", text("Hall")))
                        .build());
    }

    @Test
    void filters_given_twice_are_joined_by_and_and_may_test_the_key_of_the_table() {
        assertThat(PARTITION
                        .filter(tags.contains("a").or(notes.exists()))
                        .filter(owner.ne("ann"))
                        .request())
                .isEqualTo(partition()
                        .filterExpression("(contains(#1, :1) OR attribute_exists(#2)) AND #3 <> :2")
                        .expressionAttributeNames(Map.of("#0", "shop", "#1", "tags", "#2", "notes", "#3", "owner"))
                        .expressionAttributeValues(Map.of(":0", text("b"), ":1", text("a"), ":2", text("ann")))
                        .build());
    }

    @Test
    void the_opposite_order_is_a_word_of_the_request() {
        assertThat(PARTITION.descending().request())
                .isEqualTo(partition().scanIndexForward(false).build());
    }

    private static QueryRequest.Builder partition() {
        return QueryRequest.builder()
                .tableName("wishes")
                .indexName("byShop")
                .keyConditionExpression("#0 = :0")
                .expressionAttributeNames(Map.of("#0", "shop"))
                .expressionAttributeValues(Map.of(":0", text("b")));
    }
}
