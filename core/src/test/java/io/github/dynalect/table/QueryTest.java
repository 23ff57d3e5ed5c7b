package io.github.dynalect.table;

import static io.github.dynalect.shop.Order_.note;
import static io.github.dynalect.shop.Order_.partition;
import static io.github.dynalect.shop.Order_.total;
import static io.github.dynalect.shop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.operation.Query;
import io.github.dynalect.shop.Order;
import io.github.dynalect.shop.Order_;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What queries read from a table. */
@DynamoDbTest
class QueryTest {
    private final DynamoDbClient client;
    private final Table<Order> orders;

    QueryTest(DynamoDbClient client, @FreshTable(partitionKey = "customerId", sortKey = "orderId") String name) {
        this.client = client;
        this.orders = Dynalect.create(client).table(Order_.SCHEMA).named(name);
    }

    @BeforeEach
    void four_orders_of_one_customer_and_one_of_another() {
        orders.put(order("c-1", "2024-02", 20)).execute();
        orders.put(order("c-1", "2023-12", 12)).execute();
        orders.put(order("c-1", "2024-01", 10)).execute();
        orders.put(order("c-1", "2024-03", 30)).execute();
        orders.put(order("c-2", "2024-01", 99)).execute();
    }

    @Test
    void a_partition_is_read_in_the_order_of_its_sort_attribute() {
        assertThat(orders.query(partition("c-1")).all())
                .extracting(Order::orderId)
                .containsExactly("2023-12", "2024-01", "2024-02", "2024-03");
    }

    @Test
    void the_opposite_order_is_descending() {
        assertThat(orders.query(partition("c-1")).descending().all())
                .extracting(Order::orderId)
                .containsExactly("2024-03", "2024-02", "2024-01", "2023-12");
    }

    @Test
    void a_prefix_and_a_filter_narrow_what_is_returned() {
        assertThat(orders.query(partition("c-1").sortBeginsWith("2024-"))
                        .filter(total.ge(20).and(note.notExists()))
                        .consistent()
                        .all())
                .containsExactly(order("c-1", "2024-02", 20), order("c-1", "2024-03", 30));
    }

    @Test
    void filters_given_twice_must_both_hold() {
        assertThat(orders.query(partition("c-1"))
                        .filter(total.lt(12).or(total.gt(15)))
                        .filter(total.lt(30))
                        .all())
                .extracting(Order::orderId)
                .containsExactly("2024-01", "2024-02");
    }

    @Test
    void a_partition_without_items_is_empty() {
        assertThat(orders.query(partition("c-3")).all()).isEmpty();
    }

    @Test
    void a_partition_of_more_than_one_page_is_read_to_its_end() {
        List<Order> large = IntStream.range(0, 5).mapToObj(QueryTest::large).toList();
        large.forEach(order -> orders.put(order).execute());
        Query<Order> query = orders.query(partition("large"));

        assertThat(client.query(query.request()).hasLastEvaluatedKey())
                .as("five items of 300 KB do not fit a page of 1 MB")
                .isTrue();
        assertThat(query.all()).isEqualTo(large);
        assertThat(query.filter(total.ge(4)).all()).containsExactly(large.get(4));
    }

    private static Order large(int number) {
        return new Order("large", "o-" + number, BigDecimal.valueOf(number), Option.some("n".repeat(300 * 1024)));
    }
}
