package io.github.dynalect.examples.shop;

import static io.github.dynalect.examples.shop.OrderStatus.ACCEPTED;
import static io.github.dynalect.examples.shop.OrderStatus.CANCELLED;
import static io.github.dynalect.examples.shop.OrderStatus.PLACED;
import static io.github.dynalect.examples.shop.OrderStatus.SHIPPED;
import static io.github.dynalect.examples.shop.ShopItem_Customer_.addresses;
import static io.github.dynalect.examples.shop.ShopItem_OrderItem_.price;
import static io.github.dynalect.examples.shop.ShopItem_OrderItem_.product;
import static io.github.dynalect.examples.shop.ShopItem_Order_.amount;
import static io.github.dynalect.examples.shop.ShopItem_Order_.status;
import static io.github.dynalect.examples.shop.ShopItem_Order_.waiting;

import io.github.dynalect.cursor.Cursor;
import io.github.dynalect.examples.shop.ShopItem.Address;
import io.github.dynalect.examples.shop.ShopItem.Customer;
import io.github.dynalect.examples.shop.ShopItem.CustomerEmail;
import io.github.dynalect.examples.shop.ShopItem.Order;
import io.github.dynalect.examples.shop.ShopItem.OrderItem;
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
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An online shop in one table: customers, their e-mail addresses, their orders, and the positions of these. */
final class Shop {
    /** What was ordered, and for how much. */
    record Product(String name, BigDecimal price) {}

    private static final View<OrderItem, Product> PRODUCT =
            View.of(product, price).build(item -> new Product(item.get(product), item.get(price)));

    private final Dynalect dynalect;
    private final String name;
    private final Table<ShopItem> all;
    private final Table<Customer> customers;
    private final Table<Order> orders;
    private final Table<OrderItem> items;

    Shop(Dynalect dynalect, String name) {
        this.dynalect = dynalect;
        this.name = name;
        this.all = dynalect.table(ShopItem_.SCHEMA).named(name);
        this.customers = all.only(ShopItem_Customer_.SCHEMA);
        this.orders = all.only(ShopItem_Order_.SCHEMA);
        this.items = all.only(ShopItem_OrderItem_.SCHEMA);
    }

    /** Makes the table, with its indexes. */
    void open() {
        all.createTable().execute();
    }

    /** Deletes the table, with all that is in it. */
    void close() {
        all.deleteTable(name).execute();
    }

    // @start region=sign-up
    /** Signs somebody up, if neither the name nor the e-mail address is taken: 0 and 1 are the positions of the two. */
    Either<TransactionCancelled, Done> signUp(String username, String email) {
        return dynalect.transactWrite(
                        all.put(new Customer(username, email, "Name of " + username, Map.of()))
                                .ifAbsent(),
                        all.put(new CustomerEmail(email, username)).ifAbsent())
                .attempt();
    }
    // @end

    /** Whether an e-mail address is a customer's. */
    boolean isTaken(String email) {
        return all.get(ShopItem_CustomerEmail_.key(email)).execute().isDefined();
    }

    /** Gives a customer an address, in the place of one with that label. */
    Either<ConditionFailed<Customer>, Customer> addAddress(String username, String label, Address address) {
        return customers
                .update(ShopItem_Customer_.key(username))
                .set(addresses.key(label), address)
                .attempt();
    }

    /** Changes the city of an address, and nothing else of it. */
    Either<ConditionFailed<Customer>, Customer> move(String username, String label, String city) {
        return customers
                .update(ShopItem_Customer_.key(username))
                .set(addresses.key(label).city, city)
                .attempt();
    }

    /** Removes an address, if there is one with that label. */
    Either<ConditionFailed<Customer>, Customer> removeAddress(String username, String label) {
        return customers
                .update(ShopItem_Customer_.key(username))
                .remove(addresses.key(label))
                .attempt();
    }

    // @start region=order
    /** Places an order with its positions, or nothing of it; one that was placed already is not placed again. */
    Either<TransactionCancelled, Done> placeOrder(
            String username, String orderId, LocalDate day, OrderItem first, OrderItem... more) {
        Vector<OrderItem> positions = Vector.of(more).prepend(first);
        BigDecimal sum = positions.map(OrderItem::sum).reduce(BigDecimal::add);
        Vector<TransactionAction<?>> puts = positions.map(items::put);
        return dynalect.transactWriteAll(puts.prepend(
                        orders.put(Order.placed(username, orderId, day, sum)).ifAbsent()))
                .attempt();
    }
    // @end

    // @start region=newest
    /** A customer and the newest orders, in one request: they lie in one partition, the customer at its end. */
    ItemsByKind<ShopItem> withNewestOrders(String username, int most) {
        return all.query(ShopItem_.customerItems(username))
                .descending()
                .limit(1 + most)
                .grouped();
    }
    // @end

    /** What lies in a customer's partition. */
    List<ShopItem> itemsOf(String username) {
        return all.query(ShopItem_.customerItems(username)).all();
    }

    /** The orders of a customer, the oldest first. */
    List<Order> ordersOf(String username) {
        return orders.query(ShopItem_Order_.partition(username)).all();
    }

    /** Some orders of a customer, from the beginning or from where a page ended. */
    Page<Order> pageOfOrders(String username, int size, Option<Cursor> after) {
        return orders.query(ShopItem_Order_.partition(username))
                .limit(size)
                .after(after)
                .page();
    }

    /** The shipped orders of a customer. */
    List<Order> shippedOrdersOf(String username) {
        return orders.query(ShopItem_Order_.partition(username))
                .filter(status.eq(SHIPPED))
                .all();
    }

    /** The orders of a customer for more than that. */
    List<Order> ordersOver(long least, String username) {
        return orders.query(ShopItem_Order_.partition(username))
                .filter(amount.gt(least))
                .all();
    }

    /** How many orders of a customer are for more than that, and how many were read to know it. */
    Count countOrdersOver(long least, String username) {
        return orders.query(ShopItem_Order_.partition(username))
                .filter(amount.gt(least))
                .count();
    }

    /** An order and its positions: the positions first. */
    List<ShopItem> orderWithItems(String orderId) {
        return all.query(ShopItem_.orderItems(orderId)).all();
    }

    /** What was ordered, in the order of the positions. */
    List<Product> products(String orderId) {
        return items.query(ShopItem_OrderItem_.gsi1.partition(orderId))
                .select(PRODUCT)
                .all();
    }

    // @start region=waiting
    /** The orders of all customers that wait for shipping, the oldest first, from an index that has no others. */
    List<Order> waiting() {
        return orders.query(ShopItem_Order_.placed.partition(Order.WAITING)).all();
    }

    /** Ships an order that waits; shipped, it leaves that index. */
    Either<ConditionFailed<Order>, Order> ship(String username, String orderId) {
        return orders.update(ShopItem_Order_.key(username, orderId))
                .set(status, SHIPPED)
                .remove(waiting)
                .onlyIf(status.eq(PLACED))
                .attempt();
    }
    // @end

    /** Those that wait longest. */
    List<Order> waitingLongest(int most) {
        return orders.query(ShopItem_Order_.placed.partition(Order.WAITING))
                .limit(most)
                .all();
    }

    /** Cancels an order that has not been shipped; cancelled, it waits no more. */
    Either<ConditionFailed<Order>, Order> cancel(String username, String orderId) {
        return orders.update(ShopItem_Order_.key(username, orderId))
                .set(status, CANCELLED)
                .remove(waiting)
                .onlyIf(status.isIn(PLACED, ACCEPTED))
                .attempt();
    }

    /** Takes a customer off, whose own e-mail address is free then; orders stay. */
    Either<TransactionCancelled, Done> leave(String username, String email) {
        return dynalect.transactWrite(
                        all.delete(ShopItem_Customer_.key(username)).ifExists(),
                        all.delete(ShopItem_CustomerEmail_.key(email))
                                .onlyIf(ShopItem_CustomerEmail_.username.eq(username)))
                .attempt();
    }
}
