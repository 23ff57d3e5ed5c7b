package io.github.dynalect.operation;

import static io.github.dynalect.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.cursor.CursorForm;
import io.github.dynalect.cursor.Scope;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.View;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** How much a reading asks for, and from where on. */
class ReadingRequestsTest {
    private static final View<Order, String> ID_ALONE = View.of(Order_.orderId).build(item -> item.get(Order_.orderId));
    private static final Scope OF_ANN = scope("orders", "c-1", Scope.Order.ASCENDING);

    private final Asked asked = new Asked();
    private final Query<Order> query = Query.of(Binding.of(Order_.SCHEMA, Access.by(asked)), Order_.partition("c-1"));
    private final Query<Order> filtered = query.filter(Order_.total.gt(5));

    private static Scope scope(String table, String customer, Scope.Order order) {
        return new Scope(table, Option.none(), Map.of("customerId", AttributeValue.fromS(customer)), order);
    }

    private static Cursor cursor(Scope scope, String customer) {
        return Cursor.of(scope, Order_.key(customer, "o-1").toMap(), CursorForm.plain());
    }

    @Test
    void without_a_word_on_it_a_request_reads_as_much_as_the_service_gives() {
        assertThat(query.request().limit()).isNull();
    }

    @Test
    void a_limit_is_what_a_request_reads_where_each_item_is_a_row() {
        assertThat(query.limit(7).request())
                .isEqualTo(query.request().toBuilder().limit(7).build());
        assertThat(query.limit(7).select(ID_ALONE).request().limit()).isEqualTo(7);
        assertThat(query.limit(7).pageSize(3).request().limit()).isEqualTo(3);
        assertThat(query.limit(7).pageSize(9).request().limit()).isEqualTo(7);
    }

    @Test
    void a_limit_says_nothing_of_what_is_read_where_a_filter_leaves_items_out() {
        assertThat(filtered.limit(7).request()).isEqualTo(filtered.request());
        assertThat(filtered.limit(7).pageSize(3).request())
                .isEqualTo(filtered.request().toBuilder().limit(3).build());
    }

    @Test
    void the_first_row_is_looked_for_in_one_item_only_where_each_item_is_a_row() {
        assertThat(query.first()).isEmpty();
        assertThat(filtered.first()).isEmpty();
        assertThat(filtered.pageSize(4).first()).isEmpty();

        assertThat(asked.requests).extracting(QueryRequest::limit).containsExactly(1, null, 4);
    }

    @Test
    void a_count_returns_no_items() {
        Count count = filtered.count();

        assertThat(count).isEqualTo(new Count(0, 3));
        assertThat(asked.requests)
                .containsExactly(
                        filtered.request().toBuilder().select(Select.COUNT).build());
    }

    @Test
    void a_cursor_is_where_the_request_begins() {
        assertThat(query.after(cursor(OF_ANN, "c-1")).request())
                .isEqualTo(query.request().toBuilder()
                        .exclusiveStartKey(Order_.key("c-1", "o-1").toMap())
                        .build());
        assertThat(query.after(Option.none()).request()).isEqualTo(query.request());
    }

    static Stream<Arguments> foreign() {
        return Stream.of(
                Arguments.of("table", cursor(scope("orders-eu", "c-1", Scope.Order.ASCENDING), "c-1")),
                Arguments.of("partition", cursor(scope("orders", "c-2", Scope.Order.ASCENDING), "c-2")),
                Arguments.of("order", cursor(scope("orders", "c-1", Scope.Order.DESCENDING), "c-1")),
                Arguments.of(
                        "index",
                        cursor(
                                new Scope("orders", Option.some("byDay"), OF_ANN.partition(), Scope.Order.ASCENDING),
                                "c-1")),
                Arguments.of("scan", cursor(new Scope("orders", Option.none(), Map.of(), Scope.Order.NONE), "c-1")),
                // Forged ones: their marks are right, and their keys are not.
                Arguments.of(
                        "forged names",
                        Cursor.of(OF_ANN, Map.of("customerId", AttributeValue.fromS("c-1")), CursorForm.plain())),
                Arguments.of(
                        "forged type",
                        Cursor.of(
                                OF_ANN,
                                Map.of("customerId", AttributeValue.fromS("c-1"), "orderId", AttributeValue.fromN("1")),
                                CursorForm.plain())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("foreign")
    void a_cursor_that_does_not_fit_is_refused_and_nothing_is_sent(String what, Cursor cursor) {
        assertRefused(Rule.CURSOR, () -> query.after(cursor).page());
        assertRefused(Rule.CURSOR, () -> query.after(cursor).all());
        assertRefused(Rule.CURSOR, () -> query.after(cursor).count());
        assertThat(asked.requests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void amounts_count_from_one(int amount) {
        assertRefused(Rule.READ_AMOUNT, () -> query.limit(amount)).withMessageStartingWith("limit: " + amount);
        assertRefused(Rule.READ_AMOUNT, () -> query.pageSize(amount));
        assertRefused(Rule.READ_AMOUNT, () -> query.readBudget(amount));
    }

    @Test
    void what_is_asked_for_stands_in_the_operation_s_text() {
        assertThat(query.limit(7).pageSize(3).readBudget(2).after(cursor(OF_ANN, "c-1")))
                .asString()
                .contains(", limit 7, pageSize 3, readBudget 2, after a cursor");
    }

    /** Remembers what it was asked, and finds nothing. */
    private static final class Asked extends NoServer {
        private final List<QueryRequest> requests = new ArrayList<>();

        @Override
        @SuppressWarnings("unchecked")
        public <Q extends DynamoDbRequest, A extends DynamoDbResponse> A send(Message<Q, A> message) {
            requests.add((QueryRequest) (DynamoDbRequest) message.request());
            return (A) QueryResponse.builder().count(0).scannedCount(3).build();
        }
    }
}
