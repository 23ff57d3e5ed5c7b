package io.github.dynalect.depot;

import static io.github.dynalect.attribute.SortParts.end;
import static io.github.dynalect.attribute.SortParts.indexPart;
import static io.github.dynalect.attribute.SortParts.part;
import static io.github.dynalect.attribute.SortParts.text;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.ComposedKey;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.attribute.IndexSort;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.attribute.OrderedAttribute;
import io.github.dynalect.attribute.OrderedIndexRange;
import io.github.dynalect.attribute.OrderedTableRange;
import io.github.dynalect.attribute.PrefixIndexRange;
import io.github.dynalect.attribute.PrefixTableRange;
import io.github.dynalect.attribute.PrimaryKey;
import io.github.dynalect.attribute.StringAttribute;
import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.attribute.Template;
import io.github.dynalect.codec.Codecs;
import io.github.dynalect.depot.Entry.Customer;
import io.github.dynalect.depot.Entry.Line;
import io.github.dynalect.depot.Entry.Order;
import io.github.dynalect.expression.Key;
import io.github.dynalect.path.Path;
import io.github.dynalect.schema.ItemOfKind;
import io.github.dynalect.schema.Schema;
import java.time.LocalDate;

/** The schemas of a table whose keys are composed, by hand. */
public final class Depot {
    public static final StringAttribute<Entry> customerId = Attributes.string("customerId");
    public static final StringAttribute<Customer> name = Attributes.string("name");
    public static final StringAttribute<Entry> orderId = Attributes.string("orderId");
    public static final OrderedAttribute<Order, LocalDate> day = Attributes.ordered(Path.of("day"), Codecs.localDate());
    public static final StringAttribute<Order> status = Attributes.string("status");
    public static final StringAttribute<Order> shipper = Attributes.string("shipper");
    public static final NumberAttribute<Line, Integer> number = Attributes.integer("number");
    public static final StringAttribute<Line> product = Attributes.string("product");

    public static final Template<Customer> CUSTOMER_ITEMS =
            Template.<Customer>of("PK").text("CUSTOMER#").part(customerId);

    private static final ComposedKey<Customer, TableRange<Customer>> CUSTOMER_KEY =
            PrimaryKey.composed(CUSTOMER_ITEMS, IndexSort.composed("SK", text("CUSTOMER", end(IndexSort.table()))));

    private static final ComposedKey<
                    Order, OrderedTableRange<Order, LocalDate, PrefixTableRange<Order, String, TableRange<Order>>>>
            ORDER_KEY = PrimaryKey.composed(
                    Template.<Order>of("PK").text("CUSTOMER#").part(customerId),
                    IndexSort.composed(
                            "SK", text("#ORDER#", part(day, text("#", part(orderId, end(IndexSort.table())))))));

    private static final ComposedKey<Line, TableRange<Line>> LINE_KEY = PrimaryKey.composed(
            Template.<Line>of("PK").text("ORDER#").part(orderId).text("#LINE#").part(number),
            IndexSort.composed("SK", text("LINE", end(IndexSort.table()))));

    /** Orders by their status and day: they follow each update of these. */
    public static final IndexKey.Of1<
                    Order,
                    String,
                    OrderedIndexRange<Order, LocalDate, PrefixIndexRange<Order, String, IndexRange<Order>>>>
            byStatus = IndexKey.composed(
                    "byStatus",
                    Template.<Order>of("statusKey").text("STATUS#").part(status),
                    status,
                    IndexSort.composed(
                            "statusSort", indexPart(day, text("#", indexPart(orderId, end(IndexSort.none()))))));

    /** Orders that have a shipper. */
    public static final IndexKey.Of1<Order, String, PrefixIndexRange<Order, String, IndexRange<Order>>> byShipper =
            IndexKey.composed(
                    "byShipper",
                    Template.<Order>of("shipperKey").text("SHIPPER#").part(shipper),
                    shipper,
                    IndexSort.composed("shipperSort", text("ORDER#", indexPart(orderId, end(IndexSort.none())))));

    /** Orders and their lines. */
    public static final IndexKey.Of1<Line, String, OrderedIndexRange<Line, Integer, IndexRange<Line>>> linesByOrder =
            IndexKey.composed(
                    "byOrder",
                    Template.<Line>of("orderKey").text("ORDER#").part(orderId),
                    orderId,
                    IndexSort.composed("orderSort", text("LINE#", indexPart(number, 3, end(IndexSort.none())))));

    public static final IndexKey.Of1<Order, String, IndexRange<Order>> orderByOrder = IndexKey.composed(
            "byOrder",
            Template.<Order>of("orderKey").text("ORDER#").part(orderId),
            orderId,
            IndexSort.composed("orderSort", text("ORDER", end(IndexSort.none()))));

    public static final Schema<Customer> CUSTOMER = Schema.of("depot", CUSTOMER_KEY)
            .kind("type", "CUSTOMER")
            .attribute(customerId, Customer::customerId)
            .attribute(name, Customer::name)
            .build(item -> new Customer(item.get(customerId), item.get(name)));

    public static final Schema<Order> ORDER = Schema.of("depot", ORDER_KEY)
            .kind("type", "ORDER")
            .attribute(customerId, Order::customerId)
            .attribute(day, Order::day)
            .attribute(orderId, Order::orderId)
            .attribute(status, Order::status)
            .optional(shipper, Order::shipper)
            .index(byStatus)
            .index(byShipper)
            .index(orderByOrder)
            .build(item -> new Order(
                    item.get(customerId), item.get(day), item.get(orderId), item.get(status), item.find(shipper)));

    public static final Schema<Line> LINE = Schema.of("depot", LINE_KEY)
            .kind("type", "LINE")
            .attribute(orderId, Line::orderId)
            .attribute(number, Line::number)
            .attribute(product, Line::product)
            .index(linesByOrder)
            .build(item -> new Line(item.get(orderId), item.get(number), item.get(product)));

    public static final Schema<Entry> SCHEMA = Schema.ofKinds(
                    "depot", PrimaryKey.of(Attributes.<Entry>string("PK"), Attributes.<Entry>string("SK")))
            .kind(CUSTOMER)
            .kind(ORDER)
            .kind(LINE)
            .build(Depot::told);

    private Depot() {}

    private static ItemOfKind<? extends Entry> told(Entry entry) {
        if (entry instanceof Customer customer) {
            return new ItemOfKind<>(CUSTOMER, customer);
        }
        return entry instanceof Order order ? new ItemOfKind<>(ORDER, order) : new ItemOfKind<>(LINE, (Line) entry);
    }

    /** The key of a customer. */
    public static Key<Customer> customer(String id) {
        return CUSTOMER_KEY.given(customerId, id).key();
    }

    /** The key of an order. */
    public static Key<Order> order(String customer, LocalDate placed, String id) {
        return ORDER_KEY
                .given(customerId, customer)
                .given(day, placed)
                .given(orderId, id)
                .key();
    }

    /** The orders of a customer. */
    public static OrderedTableRange<Order, LocalDate, PrefixTableRange<Order, String, TableRange<Order>>> orders(
            String customer) {
        return ORDER_KEY.given(customerId, customer).partition();
    }

    /** The customer, as a range. */
    public static TableRange<Customer> customerAlone(String id) {
        return CUSTOMER_KEY.given(customerId, id).partition();
    }

    /** A customer and the orders. */
    public static TableRange<Entry> customerItems(String id) {
        return TableRange.of(CUSTOMER_ITEMS.given(customerId, id));
    }
}
