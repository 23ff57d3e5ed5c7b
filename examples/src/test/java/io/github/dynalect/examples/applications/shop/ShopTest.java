package io.github.dynalect.examples.applications.shop;

import static io.github.dynalect.examples.applications.shop.OrderStatus.ACCEPTED;
import static io.github.dynalect.examples.applications.shop.OrderStatus.CANCELLED;
import static io.github.dynalect.examples.applications.shop.OrderStatus.PLACED;
import static io.github.dynalect.examples.applications.shop.OrderStatus.SHIPPED;
import static io.github.dynalect.examples.applications.shop.ShopItem_Customer_.addresses;
import static io.github.dynalect.examples.applications.shop.ShopItem_Order_.amount;
import static io.github.dynalect.examples.applications.shop.ShopItem_Order_.status;
import static io.github.dynalect.examples.applications.shop.ShopItem_Order_.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.examples.applications.Reasons;
import io.github.dynalect.examples.applications.shop.ShopItem.Address;
import io.github.dynalect.examples.applications.shop.ShopItem.Customer;
import io.github.dynalect.examples.applications.shop.ShopItem.CustomerEmail;
import io.github.dynalect.examples.applications.shop.ShopItem.Order;
import io.github.dynalect.examples.applications.shop.ShopItem.OrderItem;
import io.github.dynalect.expression.Key;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.Count;
import io.github.dynalect.operation.Done;
import io.github.dynalect.operation.ItemsByKind;
import io.github.dynalect.operation.Page;
import io.github.dynalect.operation.TransactionAction;
import io.github.dynalect.operation.TransactionCancelled;
import io.github.dynalect.schema.View;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * An online shop in one table, step by step; the numbers are those of its access patterns.
 *
 * <p>After A. DeBrie's talk CMY304 of re:Invent 2019, with data of its own.
 */
@DynamoDbTest
class ShopTest {
    private static final View<OrderItem, Tuple2<String, BigDecimal>> PRODUCT_AND_PRICE = View.of(
                    ShopItem_OrderItem_.product, ShopItem_OrderItem_.price)
            .build(item -> Tuple.of(item.get(ShopItem_OrderItem_.product), item.get(ShopItem_OrderItem_.price)));

    private final String name = "shop-" + UUID.randomUUID();
    private final Dynalect dynalect;
    private final Table<ShopItem> shop;
    private final Table<Customer> customers;
    private final Table<Order> orders;
    private final Table<OrderItem> items;

    ShopTest(DynamoDbClient client) {
        this.dynalect = Dynalect.create(client);
        this.shop = dynalect.table(ShopItem_.SCHEMA).named(name);
        this.customers = shop.only(ShopItem_Customer_.SCHEMA);
        this.orders = shop.only(ShopItem_Order_.SCHEMA);
        this.items = shop.only(ShopItem_OrderItem_.SCHEMA);
    }

    @Test
    void each_step_has_its_result() {
        shop.createTable().execute();
        customersSignUp();
        customersHaveAddresses();
        customersPlaceOrders();
        ordersAreRead();
        ordersWaitAndAreShipped();
        aCustomerLeaves();
        shop.deleteTable(name).execute();
    }

    private void customersSignUp() {
        assertThat(reasons(signUp("ann", "ann@x.org"))).as("1").isEmpty();
        assertThat(reasons(signUp("bob", "bob@x.org"))).as("2").isEmpty();
        assertThat(reasons(signUp("cat", "ann@x.org"))).as("3").containsExactly("None", "ConditionalCheckFailed");
        assertThat(reasons(signUp("ann", "new@x.org"))).as("4").containsExactly("ConditionalCheckFailed", "None");
        assertThat(shop.get(ShopItem_CustomerEmail_.key("new@x.org")).execute())
                .as("5")
                .isEmpty();
    }

    private Either<TransactionCancelled, Done> signUp(String username, String email) {
        return dynalect.transactWrite(
                        shop.put(new Customer(username, email, "Name of " + username, Map.of()))
                                .ifAbsent(),
                        shop.put(new CustomerEmail(email, username)).ifAbsent())
                .attempt();
    }

    private static Vector<String> reasons(Either<TransactionCancelled, Done> outcome) {
        return Reasons.of(2, outcome);
    }

    private void customersHaveAddresses() {
        Key<Customer> ann = ShopItem_Customer_.key("ann");
        Address home = new Address("1 Main St", "Bern");
        Address office = new Address("2 Side St", "Thun");

        assertThat(customers
                        .update(ann)
                        .set(addresses.key("home"), home)
                        .execute()
                        .addresses())
                .as("6")
                .isEqualTo(Map.of("home", home));
        assertThat(customers
                        .update(ann)
                        .set(addresses.key("office"), office)
                        .execute()
                        .addresses())
                .as("7")
                .containsOnlyKeys("home", "office");
        assertThat(customers
                        .update(ann)
                        .set(addresses.key("home").city, "Biel")
                        .execute()
                        .addresses())
                .as("8")
                .isEqualTo(Map.of("home", new Address("1 Main St", "Biel"), "office", office));
        assertThat(customers
                        .update(ann)
                        .remove(addresses.key("office"))
                        .execute()
                        .addresses())
                .as("9")
                .isEqualTo(Map.of("home", new Address("1 Main St", "Biel")));
        assertThat(customers
                        .update(ShopItem_Customer_.key("nobody"))
                        .set(addresses.key("home"), home)
                        .attempt()
                        .isLeft())
                .as("10")
                .isTrue();
    }

    private void customersPlaceOrders() {
        assertThat(reasons(place(
                        "ann",
                        "O1",
                        LocalDate.of(2024, 1, 5),
                        new OrderItem("O1", 1, "pen", new BigDecimal("1.5"), 2),
                        new OrderItem("O1", 2, "book", new BigDecimal(20), 1))))
                .as("11")
                .isEmpty();
        assertThat(reasons(place(
                        "ann",
                        "O2",
                        LocalDate.of(2024, 2, 10),
                        new OrderItem("O2", 1, "lamp", new BigDecimal("45.25"), 1))))
                .as("12")
                .isEmpty();
        assertThat(reasons(place(
                        "ann", "O3", LocalDate.of(2024, 3, 1), new OrderItem("O3", 1, "mug", new BigDecimal(7), 3))))
                .as("13")
                .isEmpty();
        OrderItem desk = new OrderItem("O4", 1, "desk", new BigDecimal(120), 1);
        assertThat(reasons(place("bob", "O4", LocalDate.of(2024, 2, 1), desk)))
                .as("14")
                .isEmpty();
        assertThat(reasons(
                        place("ann", "O1", LocalDate.of(2024, 1, 5), new OrderItem("O1", 1, "pen", BigDecimal.ONE, 1))))
                .as("15")
                .containsExactly("ConditionalCheckFailed", "None");
    }

    private Either<TransactionCancelled, Done> place(
            String username, String orderId, LocalDate day, OrderItem... positions) {
        Vector<OrderItem> all = Vector.of(positions);
        BigDecimal sum = all.map(item -> item.price().multiply(BigDecimal.valueOf(item.quantity())))
                .reduce(BigDecimal::add);
        Vector<TransactionAction<?>> puts = all.map(items::put);
        return dynalect.transactWriteAll(puts.prepend(
                        orders.put(Order.placed(username, orderId, day, sum)).ifAbsent()))
                .attempt();
    }

    private void ordersAreRead() {
        ItemsByKind<ShopItem> newest =
                shop.query(ShopItem_.customerItems("ann")).descending().limit(3).grouped();
        assertThat(newest.all()).as("16").hasSize(3).first().isInstanceOf(Customer.class);
        assertThat(newest.of(Order.class)).as("16").extracting(Order::orderId).containsExactly("O3", "O2");
        assertThat(orders.query(ShopItem_Order_.partition("ann")).all())
                .as("17")
                .extracting(order -> order.orderId() + " " + order.amount())
                .containsExactly("O1 23", "O2 45.25", "O3 21");
        Page<Order> first =
                orders.query(ShopItem_Order_.partition("ann")).limit(2).page();
        assertThat(first.rows()).as("18").extracting(Order::orderId).containsExactly("O1", "O2");
        Page<Order> second = orders.query(ShopItem_Order_.partition("ann"))
                .limit(2)
                .after(first.next())
                .page();
        assertThat(second.rows()).as("19").extracting(Order::orderId).containsExactly("O3");
        assertThat(second.isLast()).as("19").isTrue();
        assertThat(shop.query(ShopItem_.orderItems("O1")).all())
                .as("20")
                .extracting(ShopTest::told)
                .containsExactly("OrderItem 1", "OrderItem 2", "Order O1");
        assertThat(items.query(ShopItem_OrderItem_.gsi1.partition("O1"))
                        .select(PRODUCT_AND_PRICE)
                        .all())
                .as("21")
                .containsExactly(Tuple.of("pen", new BigDecimal("1.5")), Tuple.of("book", new BigDecimal(20)));
    }

    private static String told(ShopItem item) {
        return item instanceof OrderItem position
                ? "OrderItem " + position.position()
                : item instanceof Order order ? "Order " + order.orderId() : "another";
    }

    private void ordersWaitAndAreShipped() {
        Key<Order> o1 = ShopItem_Order_.key("ann", "O1");

        assertThat(waitingOrders()).as("22").containsExactly("O1", "O4", "O2", "O3");
        assertThat(orders.query(ShopItem_Order_.placed.partition("PLACED"))
                        .limit(2)
                        .all())
                .as("23")
                .extracting(Order::orderId)
                .containsExactly("O1", "O4");
        Order shipped = orders.update(o1)
                .set(status, SHIPPED)
                .remove(waiting)
                .onlyIf(status.eq(PLACED))
                .execute();
        assertThat(shipped.status()).as("24").isEqualTo(SHIPPED);
        assertThat(shipped.waiting()).as("24").isEmpty();
        assertThat(orders.update(o1)
                        .set(status, SHIPPED)
                        .remove(waiting)
                        .onlyIf(status.eq(PLACED))
                        .attempt()
                        .isLeft())
                .as("25")
                .isTrue();
        Either<ConditionFailed<Order>, Order> cancelled = orders.update(o1)
                .set(status, CANCELLED)
                .onlyIf(status.isIn(PLACED, ACCEPTED))
                .attempt();
        assertThat(cancelled.getLeft())
                .as("26")
                .isInstanceOfSatisfying(
                        ConditionFailed.Refused.class,
                        refused -> assertThat(texts(refused)).isEqualTo("""
                                GSI1PK ORDER#O1, GSI1SK ORDER#O1, PK CUSTOMER#ann, SK #ORDER#O1, amount 23, \
                                createdAt 2024-01-05, orderId O1, status SHIPPED, type Order, username ann"""));
        assertThat(waitingOrders()).as("27").containsExactly("O4", "O2", "O3");
        assertThat(orders.query(ShopItem_Order_.partition("ann"))
                        .filter(status.eq(SHIPPED))
                        .all())
                .as("28")
                .extracting(Order::orderId)
                .containsExactly("O1");
        assertThat(orders.query(ShopItem_Order_.partition("ann"))
                        .filter(amount.gt(22))
                        .all())
                .as("29")
                .extracting(Order::orderId)
                .containsExactly("O1", "O2");
        assertThat(orders.query(ShopItem_Order_.partition("ann"))
                        .filter(amount.gt(22))
                        .count())
                .as("30")
                .isEqualTo(new Count(2, 3));
    }

    private static String texts(ConditionFailed.Refused<?> refused) {
        return new TreeMap<>(refused.item())
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " "
                                + Objects.requireNonNullElse(
                                        entry.getValue().s(), entry.getValue().n()))
                        .collect(Collectors.joining(", "));
    }

    private List<String> waitingOrders() {
        return Vector.ofAll(
                        orders.query(ShopItem_Order_.placed.partition("PLACED")).all())
                .map(Order::orderId)
                .asJava();
    }

    private void aCustomerLeaves() {
        assertThat(reasons(dynalect.transactWrite(
                                shop.delete(ShopItem_Customer_.key("bob")).ifExists(),
                                shop.delete(ShopItem_CustomerEmail_.key("bob@x.org")))
                        .attempt()))
                .as("31")
                .isEmpty();
        assertThat(reasons(signUp("dan", "bob@x.org"))).as("32").isEmpty();
        assertThat(shop.query(ShopItem_.customerItems("bob")).all())
                .as("33")
                .extracting(ShopTest::told)
                .containsExactly("Order O4");
    }
}
