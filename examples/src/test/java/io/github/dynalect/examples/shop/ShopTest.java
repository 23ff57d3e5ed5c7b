package io.github.dynalect.examples.shop;

import static io.github.dynalect.examples.shop.OrderStatus.CANCELLED;
import static io.github.dynalect.examples.shop.OrderStatus.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.examples.Reasons;
import io.github.dynalect.examples.shop.Shop.Product;
import io.github.dynalect.examples.shop.ShopItem.Address;
import io.github.dynalect.examples.shop.ShopItem.Customer;
import io.github.dynalect.examples.shop.ShopItem.Order;
import io.github.dynalect.examples.shop.ShopItem.OrderItem;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.Count;
import io.github.dynalect.operation.Done;
import io.github.dynalect.operation.ItemsByKind;
import io.github.dynalect.operation.Page;
import io.github.dynalect.operation.TransactionCancelled;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
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
    private final Shop shop;

    ShopTest(DynamoDbClient client) {
        this.shop = new Shop(Dynalect.create(client), "shop-" + UUID.randomUUID());
    }

    @Test
    void each_step_has_its_result() {
        shop.open();
        customersSignUp();
        customersHaveAddresses();
        customersPlaceOrders();
        ordersAreRead();
        ordersWaitAndAreShipped();
        aCustomerLeaves();
        shop.close();
    }

    @Test
    void an_order_that_is_cancelled_waits_no_more() {
        shop.open();
        OrderItem lamp = new OrderItem("O1", 1, "lamp", BigDecimal.TEN, 1);
        assertThat(reasons(shop.placeOrder("ann", "O1", LocalDate.of(2024, 1, 5), lamp)))
                .isEmpty();
        assertThat(ids(shop.waiting())).containsExactly("O1");

        Order cancelled = shop.cancel("ann", "O1").get();

        assertThat(cancelled.status()).isEqualTo(CANCELLED);
        assertThat(shop.waiting()).isEmpty();
        assertThat(shop.ordersOf("ann")).containsExactly(cancelled);
        shop.close();
    }

    @Test
    void who_leaves_does_not_free_the_address_of_somebody_else() {
        shop.open();
        assertThat(reasons(shop.signUp("ann", "ann@x.org"))).isEmpty();
        assertThat(reasons(shop.signUp("bob", "bob@x.org"))).isEmpty();

        assertThat(reasons(shop.leave("ann", "bob@x.org"))).containsExactly("None", "ConditionalCheckFailed");

        assertThat(shop.isTaken("bob@x.org")).isTrue();
        assertThat(shop.itemsOf("ann")).hasSize(1);
        shop.close();
    }

    private void customersSignUp() {
        assertThat(reasons(shop.signUp("ann", "ann@x.org"))).as("1").isEmpty();
        assertThat(reasons(shop.signUp("bob", "bob@x.org"))).as("2").isEmpty();
        assertThat(reasons(shop.signUp("cat", "ann@x.org"))).as("3").containsExactly("None", "ConditionalCheckFailed");
        assertThat(reasons(shop.signUp("ann", "new@x.org"))).as("4").containsExactly("ConditionalCheckFailed", "None");
        assertThat(shop.isTaken("new@x.org")).as("5").isFalse();
        assertThat(shop.isTaken("ann@x.org")).as("5").isTrue();
        assertThat(shop.itemsOf("cat")).as("5").isEmpty();
    }

    private static Vector<String> reasons(Either<TransactionCancelled, Done> outcome) {
        return Reasons.of(2, outcome);
    }

    private void customersHaveAddresses() {
        Address home = new Address("1 Main St", "Bern");
        Address office = new Address("2 Side St", "Thun");

        assertThat(shop.addAddress("ann", "home", home).get().addresses())
                .as("6")
                .isEqualTo(Map.of("home", home));
        assertThat(shop.addAddress("ann", "office", office).get().addresses())
                .as("7")
                .containsOnlyKeys("home", "office");
        assertThat(shop.move("ann", "home", "Biel").get().addresses())
                .as("8")
                .isEqualTo(Map.of("home", new Address("1 Main St", "Biel"), "office", office));
        assertThat(shop.removeAddress("ann", "office").get().addresses())
                .as("9")
                .isEqualTo(Map.of("home", new Address("1 Main St", "Biel")));
        assertThat(shop.addAddress("nobody", "home", home).isLeft()).as("10").isTrue();
    }

    private void customersPlaceOrders() {
        assertThat(reasons(shop.placeOrder(
                        "ann",
                        "O1",
                        LocalDate.of(2024, 1, 5),
                        new OrderItem("O1", 1, "pen", new BigDecimal("1.5"), 2),
                        new OrderItem("O1", 2, "book", new BigDecimal(20), 1))))
                .as("11")
                .isEmpty();
        assertThat(reasons(shop.placeOrder(
                        "ann",
                        "O2",
                        LocalDate.of(2024, 2, 10),
                        new OrderItem("O2", 1, "lamp", new BigDecimal("45.25"), 1))))
                .as("12")
                .isEmpty();
        assertThat(reasons(shop.placeOrder(
                        "ann", "O3", LocalDate.of(2024, 3, 1), new OrderItem("O3", 1, "mug", new BigDecimal(7), 3))))
                .as("13")
                .isEmpty();
        OrderItem desk = new OrderItem("O4", 1, "desk", new BigDecimal(120), 1);
        assertThat(reasons(shop.placeOrder("bob", "O4", LocalDate.of(2024, 2, 1), desk)))
                .as("14")
                .isEmpty();
        assertThat(reasons(shop.placeOrder(
                        "ann", "O1", LocalDate.of(2024, 1, 5), new OrderItem("O1", 1, "pen", BigDecimal.ONE, 1))))
                .as("15")
                .containsExactly("ConditionalCheckFailed", "None");
    }

    private void ordersAreRead() {
        ItemsByKind<ShopItem> newest = shop.withNewestOrders("ann", 2);
        assertThat(newest.all()).as("16").hasSize(3).first().isInstanceOf(Customer.class);
        assertThat(newest.of(Order.class)).as("16").extracting(Order::orderId).containsExactly("O3", "O2");
        assertThat(shop.ordersOf("ann"))
                .as("17")
                .extracting(order -> order.orderId() + " " + order.amount())
                .containsExactly("O1 23", "O2 45.25", "O3 21");
        Page<Order> first = shop.pageOfOrders("ann", 2, Option.none());
        assertThat(ids(first.rows())).as("18").containsExactly("O1", "O2");
        Page<Order> second = shop.pageOfOrders("ann", 2, first.next());
        assertThat(ids(second.rows())).as("19").containsExactly("O3");
        assertThat(second.isLast()).as("19").isTrue();
        assertThat(shop.orderWithItems("O1"))
                .as("20")
                .extracting(ShopTest::told)
                .containsExactly("OrderItem 1", "OrderItem 2", "Order O1");
        assertThat(shop.products("O1"))
                .as("21")
                .containsExactly(new Product("pen", new BigDecimal("1.5")), new Product("book", new BigDecimal(20)));
    }

    private static List<String> ids(List<Order> orders) {
        return orders.stream().map(Order::orderId).toList();
    }

    private static String told(ShopItem item) {
        return item instanceof OrderItem position
                ? "OrderItem " + position.position()
                : item instanceof Order order ? "Order " + order.orderId() : "another";
    }

    private void ordersWaitAndAreShipped() {
        assertThat(ids(shop.waiting())).as("22").containsExactly("O1", "O4", "O2", "O3");
        assertThat(ids(shop.waitingLongest(2))).as("23").containsExactly("O1", "O4");
        Order shipped = shop.ship("ann", "O1").get();
        assertThat(shipped.status()).as("24").isEqualTo(SHIPPED);
        assertThat(shipped.waiting()).as("24").isEmpty();
        assertThat(shop.ship("ann", "O1").isLeft()).as("25").isTrue();
        assertThat(shop.cancel("ann", "O1").getLeft())
                .as("26")
                .isInstanceOfSatisfying(
                        ConditionFailed.Refused.class,
                        refused -> assertThat(texts(refused)).isEqualTo("""
                                GSI1PK ORDER#O1, GSI1SK ORDER#O1, PK CUSTOMER#ann, SK #ORDER#O1, amount 23, \
                                createdAt 2024-01-05, orderId O1, status SHIPPED, type Order, username ann"""));
        assertThat(ids(shop.waiting())).as("27").containsExactly("O4", "O2", "O3");
        assertThat(ids(shop.shippedOrdersOf("ann"))).as("28").containsExactly("O1");
        assertThat(ids(shop.ordersOver(22, "ann"))).as("29").containsExactly("O1", "O2");
        assertThat(shop.countOrdersOver(22, "ann")).as("30").isEqualTo(new Count(2, 3));
    }

    private static String texts(ConditionFailed.Refused<?> refused) {
        return new TreeMap<>(refused.item())
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " "
                                + Objects.requireNonNullElse(
                                        entry.getValue().s(), entry.getValue().n()))
                        .collect(Collectors.joining(", "));
    }

    private void aCustomerLeaves() {
        assertThat(reasons(shop.leave("bob", "bob@x.org"))).as("31").isEmpty();
        assertThat(reasons(shop.signUp("dan", "bob@x.org"))).as("32").isEmpty();
        assertThat(shop.itemsOf("bob")).as("33").extracting(ShopTest::told).containsExactly("Order O4");
    }
}
