package io.github.dynalect.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.schema.DecodeException;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.shop.Shop;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** How a query goes from page to page, with answers that a small test table would not give. */
class QueryPagesTest {
    private static final Order FIRST = Shop.order("c-1", "o-1", 1);
    private static final Order SECOND = Shop.order("c-1", "o-2", 2);

    @Test
    void a_page_without_items_is_not_the_end() {
        Pages pages = new Pages(page(key("o-1"), FIRST), page(key("o-5")), page(Map.of(), SECOND));

        assertThat(pages.query().all()).containsExactly(FIRST, SECOND);
    }

    @Test
    void each_request_differs_from_the_first_in_its_start_only() {
        Pages pages = new Pages(page(key("o-1"), FIRST), page(key("o-5")), page(Map.of(), SECOND));
        Query<Order> query = pages.query().filter(Order_.total.gt(0)).descending();

        List<Order> all = query.all();

        QueryRequest first = query.request();
        assertThat(all).hasSize(2);
        assertThat(pages.requests)
                .containsExactly(
                        first,
                        first.toBuilder().exclusiveStartKey(key("o-1")).build(),
                        first.toBuilder().exclusiveStartKey(key("o-5")).build());
    }

    @Test
    void a_page_that_says_nothing_of_its_end_is_the_last() {
        Pages pages =
                new Pages(QueryResponse.builder().items(List.of(stored(FIRST))).build());

        assertThat(pages.query().all()).containsExactly(FIRST);
    }

    @Test
    void the_items_are_a_list_that_nobody_changes() {
        List<Order> all = new Pages(page(Map.of(), FIRST)).query().all();

        assertThatThrownBy(() -> all.add(SECOND)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void no_page_is_read_beyond_an_item_that_cannot_be_decoded() {
        QueryResponse spoilt = QueryResponse.builder()
                .items(List.of(key("o-1")))
                .lastEvaluatedKey(key("o-1"))
                .build();
        Pages pages = new Pages(spoilt, page(Map.of(), SECOND));

        assertThatThrownBy(pages.query()::all)
                .isInstanceOf(DecodeException.class)
                .hasMessage(
                        "item #%s of orders: total is missing",
                        Order_.key("c-1", "o-1").fingerprint());
        assertThat(pages.requests).hasSize(1);
    }

    private static QueryResponse page(Map<String, AttributeValue> lastKey, Order... orders) {
        return QueryResponse.builder()
                .items(Arrays.stream(orders).map(QueryPagesTest::stored).toList())
                .lastEvaluatedKey(lastKey)
                .build();
    }

    private static Map<String, AttributeValue> stored(Order order) {
        return Order_.SCHEMA.encode(order);
    }

    private static Map<String, AttributeValue> key(String orderId) {
        return Order_.key("c-1", orderId).toMap();
    }

    /** Answers with prepared pages, and remembers what it was asked. */
    private static final class Pages extends NoServer {
        private final List<QueryRequest> requests = new ArrayList<>();
        private final Deque<QueryResponse> pages;

        Pages(QueryResponse... pages) {
            this.pages = new ArrayDeque<>(List.of(pages));
        }

        Query<Order> query() {
            return Query.of(Binding.of(Order_.SCHEMA, Access.by(this)), Order_.partition("c-1"));
        }

        @Override
        @SuppressWarnings("unchecked")
        public <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(Message<Q, A> message) {
            requests.add((QueryRequest) (DynamoDbRequest) message.request());
            return (A) pages.remove();
        }

        @Override
        public <Q extends DynamoDbRequest, A extends DynamoDbResponse> CompletableFuture<A> sendAsync(
                Message<Q, A> message) {
            return CompletableFuture.completedFuture(send(message));
        }
    }
}
