package io.github.dynalect.examples.shop;

import io.github.dynalect.examples.shop.ShopItem.Address;
import io.github.dynalect.examples.shop.ShopItem.Customer;
import io.github.dynalect.examples.shop.ShopItem.Order;
import io.github.dynalect.examples.shop.ShopItem.OrderItem;
import io.github.dynalect.operation.ConditionFailed;
import io.github.dynalect.operation.Done;
import io.github.dynalect.operation.Page;
import io.github.dynalect.operation.Reason;
import io.github.dynalect.operation.TransactionCancelled;
import io.github.dynalect.schema.DecodeFailure;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.testing.DynamoDbServer;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** A walk through the access patterns of the shop, against a DynamoDB that this program starts. */
public final class ShopTour {
    private final Shop shop;
    private final PrintStream out;

    private ShopTour(Shop shop, PrintStream out) {
        this.shop = shop;
        this.out = out;
    }

    /** Starts a server, takes all steps, and ends the server. */
    public static void main(String[] args) {
        try (DynamoDbServer server = DynamoDbServer.start()) {
            run(server, System.out);
        }
    }

    static void run(DynamoDbServer server, PrintStream out) {
        Shop shop = new Shop(Dynalect.create(server.client()), "shop");
        shop.open();
        new ShopTour(shop, out).takeAllSteps();
        shop.close();
    }

    private void takeAllSteps() {
        customers();
        orders();
        shipping();
    }

    private void customers() {
        tell("ann signs up", outcome(shop.signUp("ann", "ann@x.org")));
        tell("bob signs up", outcome(shop.signUp("bob", "bob@x.org")));
        tell("cat signs up by ann's e-mail address", outcome(shop.signUp("cat", "ann@x.org")));
        tell("ann adds a home address", addresses(shop.addAddress("ann", "home", new Address("1 Main St", "Bern"))));
        tell("ann moves to Biel", addresses(shop.move("ann", "home", "Biel")));
        tell("nobody adds an address", addresses(shop.addAddress("nobody", "home", new Address("", ""))));
    }

    private void orders() {
        LocalDate january = LocalDate.of(2024, 1, 5);
        LocalDate february = LocalDate.of(2024, 2, 1);
        tell(
                "ann orders two pens and a book",
                outcome(shop.placeOrder("ann", "O1", january, item("O1", 1, "pen", "1.50", 2), book())));
        tell("bob orders a desk", outcome(shop.placeOrder("bob", "O2", february, item("O2", 1, "desk", "120", 1))));
        tell(
                "ann orders a lamp",
                outcome(shop.placeOrder("ann", "O3", february.plusDays(9), item("O3", 1, "lamp", "45.25", 1))));
        tell("the book once more, as O1", outcome(shop.placeOrder("ann", "O1", january, book())));
        tell(
                "ann and her newest order, in one request",
                told(shop.withNewestOrders("ann", 1).all()));
        tell("O1 with its items, in one request", told(shop.orderWithItems("O1")));
        tell("products of O1, by a view", shop.products("O1"));
        Page<Order> page = shop.pageOfOrders("ann", 1, Option.none());
        tell("orders of ann, one a page: page 1", told(page.rows()));
        tell("page 2", told(shop.pageOfOrders("ann", 1, page.next()).rows()));
        tell("how many orders of ann are over 22", shop.countOrdersOver(22, "ann"));
    }

    private void shipping() {
        tell("orders that wait, of all customers", told(shop.waiting()));
        tell("O1 is shipped", order(shop.ship("ann", "O1")));
        tell("O1 is shipped again", order(shop.ship("ann", "O1")));
        tell("O1 is cancelled", order(shop.cancel("ann", "O1")));
        tell("orders that wait now", told(shop.waiting()));
        tell("bob leaves", outcome(shop.leave("bob", "bob@x.org")));
        tell("dan signs up by bob's e-mail address", outcome(shop.signUp("dan", "bob@x.org")));
    }

    private static OrderItem book() {
        return item("O1", 2, "book", "20", 1);
    }

    private static OrderItem item(String orderId, int position, String product, String price, int quantity) {
        return new OrderItem(orderId, position, product, new BigDecimal(price), quantity);
    }

    private static List<String> told(List<? extends ShopItem> items) {
        return items.stream().map(ShopTour::told).toList();
    }

    private static String told(ShopItem item) {
        if (item instanceof Order order) {
            return "order " + order.orderId() + " " + order.status() + " " + order.amount();
        }
        if (item instanceof OrderItem position) {
            return position.quantity() + " " + position.product();
        }
        return item instanceof Customer customer ? customer.username() : "an e-mail address";
    }

    /** Which actions are to blame if nothing was done, by their positions. */
    private static String outcome(Either<TransactionCancelled, Done> outcome) {
        return outcome.fold(
                cancelled -> "cancelled: "
                        + Vector.ofAll(cancelled.reasons())
                                .map(ShopTour::reason)
                                .mkString(", "),
                done -> "done");
    }

    private static String reason(Reason<?> reason) {
        return reason.code() + " of action " + reason.position();
    }

    private static String addresses(Either<ConditionFailed<Customer>, Customer> outcome) {
        return told(outcome, customer -> customer.addresses().toString());
    }

    private static String order(Either<ConditionFailed<Order>, Order> outcome) {
        return told(outcome, ShopTour::told);
    }

    private static <T> String told(Either<ConditionFailed<T>, T> outcome, Function<? super T, String> words) {
        return outcome.fold(
                failed -> failed.fold(
                        missing -> "there is no such item",
                        refused -> "refused: " + refused.current().fold(DecodeFailure::describe, words)),
                words);
    }

    private void tell(String step, Object result) {
        out.println(step + " -> " + result);
    }
}
