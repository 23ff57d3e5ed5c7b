package io.github.dynalect.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.depot.Depot;
import io.github.dynalect.depot.Entry;
import io.github.dynalect.depot.Entry.Customer;
import io.github.dynalect.depot.Entry.Line;
import io.github.dynalect.depot.Entry.Order;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailedException;
import io.github.dynalect.operation.ItemsByKind;
import io.github.dynalect.operation.Page;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table whose keys are composed of what its items have. */
@DynamoDbTest
class ComposedKeysTest {
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 5);
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final Customer ANN = new Customer("ann", "Ann");
    private static final Order O1 = new Order("ann", JANUARY, "o-1", "OPEN", Option.none());
    private static final Order O2 = new Order("ann", JANUARY, "o-2", "OPEN", Option.some("ups"));
    private static final Order O3 = new Order("ann", MARCH, "o-3", "PAID", Option.none());
    private static final Line PEN = new Line("o-1", 1, "pen");
    private static final Line INK = new Line("o-1", 12, "ink");
    private static final Key<Order> O1_KEY = Depot.order("ann", JANUARY, "o-1");

    private final DynamoDbClient client;
    private final String name = "depot-" + UUID.randomUUID();
    private final Table<Entry> depot;
    private final Table<Entry> asynchronous;
    private final Table<Order> orders;

    ComposedKeysTest(DynamoDbClient client) {
        this.client = client;
        this.depot = Dynalect.create(client).table(Depot.SCHEMA).named(name);
        this.asynchronous =
                Dynalect.create(client, Runnable::run).table(Depot.SCHEMA).named(name);
        this.orders = depot.only(Depot.ORDER);
    }

    @BeforeEach
    void a_customer_with_orders() {
        depot.createTable().execute();
        Vector.<Entry>of(ANN, O1, O2, O3, PEN, INK)
                .forEach(entry -> depot.put(entry).execute());
    }

    @AfterEach
    void no_table_is_left() {
        depot.deleteTable(name).execute();
    }

    @Test
    void composed_attributes_are_stored_beside_the_items_own_and_absent_parts_make_none() {
        assertThat(stored(O1_KEY)).isEqualTo("""
                        PK=CUSTOMER#ann
                        SK=#ORDER#2024-01-05#o-1
                        customerId=ann
                        day=2024-01-05
                        orderId=o-1
                        orderKey=ORDER#o-1
                        orderSort=ORDER
                        shipperSort=ORDER#o-1
                        status=OPEN
                        statusKey=STATUS#OPEN
                        statusSort=2024-01-05#o-1
                        type=ORDER
                        """);
        assertThat(stored(Depot.order("ann", JANUARY, "o-2")))
                .contains("shipperKey=SHIPPER#ups\nshipperSort=ORDER#o-2");
    }

    private String stored(Key<Order> key) {
        Map<String, AttributeValue> item =
                client.getItem(get -> get.tableName(name).key(key.toMap())).item();
        StringBuilder text = new StringBuilder();
        new TreeMap<>(item)
                .forEach((attribute, value) ->
                        text.append(attribute).append('=').append(value.s()).append('\n'));
        return text.toString();
    }

    @Test
    void an_item_is_found_by_the_key_of_its_parts() {
        assertThat(orders.get(O1_KEY).execute()).contains(O1);
        assertThat(depot.get(Depot.customer("ann")).execute()).contains(ANN);
        assertThat(depot.delete(O1).returningOld().execute()).contains(O1);
    }

    @Test
    void a_partition_holds_several_kinds_and_a_range_of_a_part_what_it_says() {
        assertThat(depot.query(Depot.customerItems("ann")).all()).containsExactly(O1, O2, O3, ANN);
        assertThat(orders.query(Depot.orders("ann")).all()).containsExactly(O1, O2, O3);
        assertThat(orders.query(Depot.orders("ann").sortEq(JANUARY)).all()).containsExactly(O1, O2);
        assertThat(orders.query(Depot.orders("ann").sortGt(JANUARY)).all()).containsExactly(O3);
        assertThat(orders.query(Depot.orders("ann").sortGe(JANUARY)).all()).containsExactly(O1, O2, O3);
        assertThat(orders.query(Depot.orders("ann").sortLt(MARCH)).all()).containsExactly(O1, O2);
        assertThat(orders.query(Depot.orders("ann").sortLe(JANUARY)).all()).containsExactly(O1, O2);
        assertThat(orders.query(Depot.orders("ann").sortEq(JANUARY).sortGt("o-1"))
                        .all())
                .containsExactly(O2);
        assertThat(orders.query(Depot.orders("ann").sortEq(JANUARY).sortLt("o-2"))
                        .all())
                .containsExactly(O1);
        assertThat(depot.query(TableRange.<Entry>spanning(
                                Depot.orders("ann").sortGt(JANUARY), Depot.customerAlone("ann")))
                        .all())
                .containsExactly(O3, ANN);
    }

    @Test
    void a_collection_is_had_kind_by_kind() {
        ItemsByKind<Entry> found =
                depot.query(Depot.customerItems("ann")).descending().grouped();

        assertThat(found.first(Customer.class)).contains(ANN);
        assertThat(found.of(Order.class)).containsExactly(O3, O2, O1);
        assertThat(found.first(Line.class)).isEmpty();
        assertThat(found).hasToString("ItemsByKind[4 items]");
        assertThat(asynchronous.query(Depot.customerItems("ann")).groupedAsync())
                .succeedsWithin(Duration.ofMinutes(1))
                .isEqualTo(depot.query(Depot.customerItems("ann")).grouped());
    }

    @Test
    void pages_of_a_range_go_on_by_their_cursor() {
        Page<Order> first = orders.query(Depot.orders("ann")).limit(2).page();
        assertThat(first.rows()).containsExactly(O1, O2);
        assertThat(orders.query(Depot.orders("ann"))
                        .limit(2)
                        .after(first.next().get())
                        .page()
                        .rows())
                .containsExactly(O3);
    }

    @Test
    void an_index_has_its_own_composed_keys() {
        assertThat(depot.query(Depot.linesByOrder.partition("o-1")).all()).containsExactly(PEN, INK);
        assertThat(depot.query(Depot.linesByOrder.partition("o-1").sortGt(1)).all())
                .containsExactly(INK);
        assertThat(depot.query(Depot.orderByOrder.partition("o-1")).all()).containsExactly(O1);
        assertThat(orders.query(Depot.byShipper.partition("ups")).all()).containsExactly(O2);
    }

    @Test
    void an_update_moves_the_item_in_the_indexes() {
        assertThat(orders.update(O1_KEY).set(Depot.status, "PAID").rendered().update())
                .contains("SET #0 = :0, #1 = :1");
        assertThat(orders.update(O1_KEY).set(Depot.status, "PAID").execute().status())
                .isEqualTo("PAID");
        assertThat(orders.query(Depot.byStatus.partition("PAID")).all())
                .extracting(Order::orderId)
                .containsExactly("o-1", "o-3");
        orders.update(O1_KEY).set(Depot.shipper, "dhl").execute();
        assertThat(orders.query(Depot.byShipper.partition("dhl")).all())
                .extracting(Order::orderId)
                .containsExactly("o-1");
        orders.update(O1_KEY).remove(Depot.shipper).execute();
        assertThat(orders.query(Depot.byShipper.partition("dhl")).all()).isEmpty();
        assertThat(stored(O1_KEY)).doesNotContain("shipperKey");
    }

    @Test
    void a_merge_and_a_put_do_so_too() {
        orders.merge(new Order("ann", JANUARY, "o-2", "PAID", Option.none())).execute();
        assertThat(orders.query(Depot.byShipper.partition("ups")).all()).isEmpty();
        assertThat(orders.query(Depot.byStatus.partition("PAID")).all())
                .extracting(Order::orderId)
                .containsExactly("o-2", "o-3");
    }

    @Test
    void an_upsert_stores_what_the_key_is_composed_of_and_all_index_keys() {
        Key<Order> o4 = Depot.order("bob", MARCH, "o-4");

        assertThat(orders.upsert(o4).set(Depot.status, "OPEN").execute())
                .isEqualTo(new Order("bob", MARCH, "o-4", "OPEN", Option.none()));
        assertThat(stored(o4)).isEqualTo("""
                        PK=CUSTOMER#bob
                        SK=#ORDER#2024-03-01#o-4
                        customerId=bob
                        day=2024-03-01
                        orderId=o-4
                        orderKey=ORDER#o-4
                        orderSort=ORDER
                        shipperSort=ORDER#o-4
                        status=OPEN
                        statusKey=STATUS#OPEN
                        statusSort=2024-03-01#o-4
                        type=ORDER
                        """);
        orders.upsert(o4).setIfAbsent(Depot.status, "LOST").execute();
        assertThat(stored(o4)).contains("statusKey=STATUS#OPEN");
        Key<Order> o5 = Depot.order("bob", MARCH, "o-5");
        orders.upsert(o5).setIfAbsent(Depot.status, "LOST").execute();
        assertThat(stored(o5)).contains("statusKey=STATUS#LOST");
    }

    @Test
    void an_update_that_only_dynamo_db_could_compute_is_refused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() ->
                        orders.update(O1_KEY).set(Depot.status, Depot.orderId).request())
                .withMessageStartingWith("status: a value that only DynamoDB knows")
                .withMessageContaining(Rule.INDEX_KEY_PARTS.name());
    }

    @Test
    void what_keys_are_composed_of_does_not_change_nor_what_is_composed() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> orders.update(O1_KEY).set(Depot.day, MARCH))
                .withMessageStartingWith("day: a part of the key")
                .withMessageContaining(Rule.KEY_UPDATED.name());
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> orders.update(O1_KEY)
                        .with(Depot.status.untyped().set(AttributeValue.fromS("x")))
                        .with(Attributes.<Order>string("statusKey").set("x")))
                .withMessageStartingWith("statusKey: a composed key attribute")
                .withMessageContaining(Rule.KEY_UPDATED.name());
    }

    @Test
    void an_update_of_all_kinds_does_not_touch_what_keys_of_some_are_composed_of() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> depot.update(O1_KEY).set(Depot.customerId, "eve"))
                .withMessageStartingWith("customerId: a part of the key")
                .withMessageContaining(Rule.KEY_UPDATED.name());
    }

    @Test
    void transactions_and_batches_compose_keys_too() {
        Order o6 = new Order("ann", MARCH, "o-6", "OPEN", Option.some("ups"));
        var unused = depot.batchPut(List.of(o6)).execute();
        assertThat(orders.query(Depot.byShipper.partition("ups")).all()).containsExactly(O2, o6);
        Dynalect.create(client)
                .transactWrite(orders.update(O1_KEY).set(Depot.shipper, "ups"))
                .execute();
        assertThat(orders.query(Depot.byShipper.partition("ups")).all())
                .extracting(Order::orderId)
                .containsExactly("o-1", "o-2", "o-6");
        assertThatExceptionOfType(ConditionFailedException.class)
                .isThrownBy(() -> orders.put(o6).ifAbsent().execute());
    }
}
