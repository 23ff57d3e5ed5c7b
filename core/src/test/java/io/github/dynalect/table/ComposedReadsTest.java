package io.github.dynalect.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.cursor.CursorKeys;
import io.github.dynalect.depot.Depot;
import io.github.dynalect.depot.Entry;
import io.github.dynalect.depot.Entry.Customer;
import io.github.dynalect.depot.Entry.Order;
import io.github.dynalect.operation.Page;
import io.github.dynalect.schema.View;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** All ways to read a table whose keys are composed: page by page, in parts, many at once. */
@DynamoDbTest
class ComposedReadsTest {
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 5);
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final Customer ANN = new Customer("ann", "Ann");
    private static final Order O1 = new Order("ann", JANUARY, "o-1", "OPEN", Option.none());
    private static final Order O2 = new Order("ann", JANUARY, "o-2", "OPEN", Option.some("ups"));
    private static final Order O3 = new Order("ann", MARCH, "o-3", "OPEN", Option.some("dhl"));
    private static final View<Order, String> SHIPPER =
            View.of(Depot.shipper).build(order -> order.find(Depot.shipper).getOrElse("-"));

    private final String name = "reads-" + UUID.randomUUID();
    private final Dynalect plain;
    private final Dynalect sealed;
    private final Table<Entry> depot;

    ComposedReadsTest(DynamoDbClient client) {
        this.plain = Dynalect.create(client, Runnable::run);
        this.sealed = plain.sealingCursors(CursorKeys.of("one", new SecretKeySpec(new byte[32], "AES")));
        this.depot = plain.table(Depot.SCHEMA).named(name);
    }

    @BeforeEach
    void a_customer_with_orders() {
        depot.createTable().execute();
        Vector.<Entry>of(ANN, O1, O2, O3).forEach(entry -> depot.put(entry).execute());
    }

    @AfterEach
    void no_table_is_left() {
        depot.deleteTable(name).execute();
    }

    private Table<Order> orders(Dynalect dynalect) {
        return dynalect.table(Depot.SCHEMA).named(name).only(Depot.ORDER);
    }

    @Test
    void an_index_is_read_page_by_page_backwards_by_cursors_of_either_form() {
        for (Dynalect dynalect : List.of(plain, sealed)) {
            Table<Order> orders = orders(dynalect);
            List<Order> found = new ArrayList<>();
            Option<Cursor> next = Option.none();
            do {
                Page<Order> page = orders.query(Depot.byStatus.partition("OPEN").sortLe(MARCH))
                        .filter(Depot.orderId.ne("o-2").or(Depot.shipper.eq("ups")))
                        .descending()
                        .limit(1)
                        .after(next)
                        .page();
                found.addAll(page.rows());
                next = page.next().map(cursor -> orders.cursor(cursor.text()).get());
            } while (next.isDefined());

            assertThat(found).containsExactly(O3, O2, O1);
        }
    }

    @Test
    void a_part_of_the_items_is_read_page_by_page_of_a_range_over_kinds() {
        TableRange<Order> range = Depot.orders("ann").sortGe(JANUARY);
        Page<String> first = orders(plain).query(range).limit(2).select(SHIPPER).page();

        assertThat(first.rows()).containsExactly("-", "ups");
        assertThat(orders(plain)
                        .query(range)
                        .after(first.next())
                        .select(SHIPPER)
                        .all())
                .containsExactly("dhl");
        assertThat(orders(plain)
                        .query(Depot.byStatus.partition("OPEN").sortEq(JANUARY))
                        .select(SHIPPER)
                        .all())
                .containsExactly("-", "ups");
        TableRange<Entry> over = TableRange.spanning(Depot.orders("ann").sortGt(JANUARY), Depot.customerAlone("ann"));
        Page<Entry> last = depot.query(over).descending().limit(1).page();
        assertThat(last.rows()).containsExactly(ANN);
        assertThat(depot.query(over).descending().after(last.next()).all()).containsExactly(O3);
    }

    @Test
    void scans_in_segments_and_reads_of_many_keys_know_composed_keys() {
        assertThat(depot.scan().segments(3).all()).containsExactlyInAnyOrder(ANN, O1, O2, O3);
        assertThat(orders(plain).index(Depot.byShipper).scan().segments(2).all())
                .containsExactlyInAnyOrder(O2, O3);
        assertThat(orders(plain)
                        .batchGet(List.of(
                                Depot.order("ann", JANUARY, "o-1"),
                                Depot.order("ann", MARCH, "o-1"),
                                Depot.order("ann", MARCH, "o-3")))
                        .execute()
                        .orThrow()
                        .found())
                .containsExactly(O1, O3);
        assertThat(plain.transactGet(
                                depot.get(Depot.customer("ann")),
                                orders(plain)
                                        .get(Depot.order("ann", JANUARY, "o-2"))
                                        .select(SHIPPER))
                        .execute())
                .isEqualTo(Tuple.of(Option.some(ANN), Option.some("ups")));
        plain.transactWrite(
                        orders(plain).delete(Depot.order("ann", JANUARY, "o-1")),
                        orders(plain).delete(Depot.order("ann", MARCH, "o-3")))
                .execute();
        assertThat(depot.query(Depot.customerItems("ann")).all()).containsExactly(O2, ANN);
    }

    @Test
    void texts_as_long_as_a_key_can_be_bound_ranges_of_them() {
        String longest = "x".repeat(1024 - "#ORDER#2024-01-05#".length());
        Order order = new Order("bob", JANUARY, longest, "OPEN", Option.none());
        var ofDay = Depot.orders("bob").sortEq(JANUARY);

        // An index key would be longer: the sort attribute of the status has no text before the day.
        orders(plain).put(order).execute();
        assertThat(orders(plain).query(ofDay.sortGt(longest)).all()).isEmpty();
        assertThat(orders(plain).query(ofDay.sortLt(longest)).all()).isEmpty();
        assertThat(orders(plain).query(ofDay.sortGe(longest)).all()).containsExactly(order);
        assertThat(orders(plain).query(ofDay.sortGt(longest.substring(1))).all())
                .containsExactly(order);
    }
}
