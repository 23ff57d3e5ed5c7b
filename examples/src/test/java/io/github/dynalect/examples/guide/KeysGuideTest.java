package io.github.dynalect.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.OrderedIndexRange;
import io.github.dynalect.attribute.OrderedTableRange;
import io.github.dynalect.attribute.PrefixTableRange;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.SortParts;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.examples.guide.ShopItem.Customer;
import io.github.dynalect.examples.guide.ShopItem.CustomerEmail;
import io.github.dynalect.examples.guide.ShopItem.Line;
import io.github.dynalect.examples.guide.ShopItem.Order;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ItemsByKind;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The guide's page on composed keys, as code. */
@DynamoDbTest
class KeysGuideTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Customer ANN = new Customer("ann", "ann@example.com");
    private static final CustomerEmail EMAIL = new CustomerEmail("ann@example.com", "ann");
    private static final Order FIRST = new Order("ann", MONDAY, "o-1", 7, Option.some("A"));
    private static final Order SECOND = new Order("ann", MONDAY, "o-2", 20, Option.none());
    private static final Order THIRD = new Order("ann", TUESDAY, "o-3", 100, Option.some("A"));
    private static final Line NAILS = new Line("o-1", 2, "nails");
    private static final Line SCREWS = new Line("o-1", 10, "screws");

    private final DynamoDbClient client;
    private final String tableName = "shop-" + UUID.randomUUID();
    private final Table<ShopItem> shop;

    KeysGuideTest(DynamoDbClient client) {
        this.client = client;
        this.shop = Dynalect.create(client).table(ShopItem_.SCHEMA).named(tableName);
    }

    @BeforeEach
    void a_shop() {
        shop.createTable().execute();
        List.of(ANN, EMAIL, FIRST, SECOND, THIRD, NAILS, SCREWS)
                .forEach(item -> shop.put(item).execute());
    }

    private String stored(Key<?> key, String attribute) {
        AttributeValue value = client.getItem(get -> get.tableName(tableName).key(key.toMap()))
                .item()
                .get(attribute);
        return value == null ? "nothing" : value.s();
    }

    @Test
    void keys_take_the_values_of_their_parts() {
        // @start region=keys
        Key<Customer> key = ShopItem_Customer_.key("ann"); // PK = "CUSTOMER#ann", SK = "CUSTOMER"
        Option<Customer> ann = shop.get(key).execute();

        List<ShopItem> orders =
                shop.query(ShopItem_Order_.partition("ann").sortGe(MONDAY)).all();
        List<ShopItem> open =
                shop.query(ShopItem_Order_.openOrders.partition("A").sortLt(50)).all();
        // @end
        assertThat(ann).contains(ANN);
        assertThat(orders).containsExactly(FIRST, SECOND, THIRD);
        assertThat(open).containsExactly(FIRST);
        assertThat(stored(key, "PK")).isEqualTo("CUSTOMER#ann");
        assertThat(stored(ShopItem_Order_.key("ann", MONDAY, "o-1"), "OPEN_SK")).isEqualTo("007#2026-03-02");
        assertThat(shop.get(ShopItem_Line_.key("o-1", 10)).execute()).contains(SCREWS);
        assertThat(shop.get(ShopItem_CustomerEmail_.key("ann@example.com")).execute())
                .contains(EMAIL);
    }

    @Test
    void a_value_that_would_forge_another_key_is_refused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> shop.put(new Order("ann", MONDAY, "o-4", -1, Option.some("A")))
                        .execute())
                .withMessageContaining("TEMPLATE_VALUE")
                .withMessageContaining("priority");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> ShopItem_Order_.openOrders.partition("A").sortLt(1000))
                .withMessageContaining("priority");
    }

    @Test
    void ranges_mean_what_they_say() {
        // @start region=ranges
        List<ShopItem> later =
                shop.query(ShopItem_Order_.partition("ann").sortGt(MONDAY)).all(); // nothing of Monday
        List<ShopItem> ofMonday =
                shop.query(ShopItem_Order_.partition("ann").sortEq(MONDAY)).all();
        List<ShopItem> after = shop.query(
                        ShopItem_Order_.partition("ann").sortEq(MONDAY).sortGt("o-1"))
                .all();
        List<ShopItem> fromTen =
                shop.query(ShopItem_Line_.partition("o-1").sortBetween(10, 99)).all(); // by number, not by text
        // @end
        assertThat(later).containsExactly(THIRD);
        assertThat(ofMonday).containsExactly(FIRST, SECOND);
        assertThat(after).containsExactly(SECOND);
        assertThat(fromTen).containsExactly(SCREWS);
    }

    @Test
    void collections_hold_items_of_several_kinds() {
        // @start region=collections
        List<ShopItem> all = shop.query(ShopItem_.customerItems("ann")).all(); // the orders, and then the customer
        List<ShopItem> order = shop.query(ShopItem_.orderItems("o-1")).all(); // its lines, and then the order

        TableRange<ShopItem> recent = TableRange.spanning(
                ShopItem_Order_.partition("ann").sortGe(TUESDAY), ShopItem_Customer_.partition("ann"));
        List<ShopItem> customerWithRecentOrders = shop.query(recent).all(); // one query

        ItemsByKind<ShopItem> byKind =
                shop.query(ShopItem_.customerItems("ann")).descending().grouped();
        Option<Customer> customer = byKind.first(Customer.class);
        List<Order> newestFirst = byKind.of(Order.class);
        // @end
        assertThat(customer).contains(ANN);
        assertThat(newestFirst).containsExactly(THIRD, SECOND, FIRST);
        assertThat(all).containsExactly(FIRST, SECOND, THIRD, ANN);
        assertThat(order).containsExactly(NAILS, SCREWS, FIRST);
        assertThat(customerWithRecentOrders).containsExactly(THIRD, ANN);
    }

    @Test
    void an_update_moves_an_item_in_an_index() {
        // @start region=updates
        Table<Order> orders = shop.only(ShopItem_Order_.SCHEMA);

        // OPEN_SK is composed of the priority and of the day, which the key tells.
        Order urgent = orders.update(ShopItem_Order_.key("ann", MONDAY, "o-1"))
                .set(ShopItem_Order_.priority, 1)
                .execute();
        // OPEN goes with the shelf, and so the order leaves the index.
        Order done = orders.update(ShopItem_Order_.key("ann", TUESDAY, "o-3"))
                .remove(ShopItem_Order_.shelf)
                .execute();
        // @end
        assertThat(urgent.priority()).isEqualTo(1);
        assertThat(done.shelf()).isEmpty();
        assertThat(stored(ShopItem_Order_.key("ann", MONDAY, "o-1"), "OPEN_SK")).isEqualTo("001#2026-03-02");
        assertThat(stored(ShopItem_Order_.key("ann", TUESDAY, "o-3"), "OPEN")).isEqualTo("nothing");
        assertThat(shop.query(ShopItem_Order_.openOrders.partition("A")).all()).containsExactly(urgent);
        shop.update(ShopItem_Order_.key("ann", MONDAY, "o-1"))
                .set(ShopItem_.attr("priority"), AttributeValue.fromN("2"))
                .execute();
        assertThat(stored(ShopItem_Order_.key("ann", MONDAY, "o-1"), "OPEN_SK")).isEqualTo("002#2026-03-02");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> orders.update(ShopItem_Order_.key("ann", MONDAY, "o-1"))
                        .set(ShopItem_Order_.priority, ShopItem_Order_.priority.plus(1))
                        .execute())
                .withMessageContaining("INDEX_KEY_PARTS");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> orders.update(ShopItem_Order_.key("ann", MONDAY, "o-1"))
                        .set(ShopItem_Order_.orderId, "o-9")
                        .execute())
                .withMessageContaining("KEY_UPDATED");
    }

    // @start region=byhand
    record Visit(String page, LocalDate day, int hour, String visitor) {}

    static final StringAttribute<Visit> page = Attributes.string("page");
    static final OrderedAttribute<Visit, LocalDate> day = Attributes.ordered(Path.of("day"), Codecs.localDate());
    static final NumberAttribute<Visit, Integer> hour = Attributes.integer("hour");
    static final StringAttribute<Visit> visitor = Attributes.string("visitor");

    static final Template<Visit> PAGE = Template.<Visit>of("PK").text("PAGE#").part(page);
    static final ComposedKey<
                    Visit,
                    OrderedTableRange<
                            Visit,
                            LocalDate,
                            OrderedTableRange<Visit, Integer, PrefixTableRange<Visit, String, TableRange<Visit>>>>>
            KEY = PrimaryKey.composed(
                    PAGE,
                    IndexSort.composed(
                            "SK",
                            SortParts.part(
                                    day,
                                    SortParts.text(
                                            "T",
                                            SortParts.part(
                                                    hour,
                                                    2,
                                                    SortParts.text(
                                                            "#",
                                                            SortParts.part(
                                                                    visitor, SortParts.end(IndexSort.table()))))))));
    static final IndexKey.Of0<Visit, OrderedIndexRange<Visit, LocalDate, IndexRange<Visit>>> ALL = IndexKey.composed(
            "all",
            Template.<Visit>of("ALL").text("VISIT"),
            IndexSort.composed("DAY", SortParts.indexPart(day, SortParts.end(IndexSort.none()))));

    static final Schema<Visit> VISITS = Schema.of("visits", KEY)
            .attribute(page, Visit::page)
            .attribute(day, Visit::day)
            .attribute(hour, Visit::hour)
            .attribute(visitor, Visit::visitor)
            .index(ALL)
            .build(item -> new Visit(item.get(page), item.get(day), item.get(hour), item.get(visitor)));
    // @end

    @Test
    void keys_are_composed_by_hand() {
        Table<Visit> visits = Dynalect.create(client).table(VISITS).named("visits-" + UUID.randomUUID());
        visits.createTable().execute();
        Visit early = new Visit("home", MONDAY, 9, "ann");
        Visit late = new Visit("home", MONDAY, 17, "bob");
        visits.put(early).execute();
        visits.put(late).execute();
        // @start region=byhandUse
        Option<Visit> found = visits.get(KEY.given(page, "home")
                        .given(day, MONDAY)
                        .given(hour, 9)
                        .given(visitor, "ann")
                        .key())
                .execute();
        List<Visit> afternoon = visits.query(
                        KEY.given(page, "home").partition().sortEq(MONDAY).sortGe(12))
                .all();
        List<Visit> all = visits.query(ALL.partition().sortLe(MONDAY)).all();
        // @end
        assertThat(found).contains(early);
        assertThat(afternoon).containsExactly(late);
        assertThat(all).containsExactlyInAnyOrder(early, late);
    }
}
