package io.github.dynalect.examples.orders.domain;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.LocalIndex;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Projected;
import io.github.dynalect.annotation.SortKey;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * An order of a customer.
 *
 * <p>The customer is a part of the key, so that an order is found by its customer only, and two customers may choose one id. The
 * index lists a customer's orders by time, without their lines. It is a local one: such an index can be read consistently, so that
 * who has placed an order finds it in the list; and one customer's orders do not come near its limit of 10 GB.
 *
 * @param customer whose order it is
 * @param orderId chosen by the customer's program
 * @param placedAt when it came in
 * @param status how far it is
 * @param lines what is ordered
 * @param totalInCents what it costs
 * @param payment what the payment is known by, once it is paid
 * @param parcel what the parcel is known by, once it is shipped
 */
@DynamoItem(table = "orders")
@LocalIndex(
        name = "by-time",
        sort = "placedAt",
        projection = Projected.INCLUDE,
        include = {"status", "totalInCents"})
public record Order(
        @PartitionKey String customer,
        @SortKey String orderId,
        Instant placedAt,
        OrderStatus status,
        Vector<Line> lines,
        long totalInCents,
        Option<String> payment,
        Option<String> parcel) {
    /** {@return an order that comes in} */
    static Order placed(String customer, String orderId, Instant at, Vector<Line> lines) {
        long total = lines.foldLeft(0L, (sum, line) -> Math.addExact(sum, line.totalInCents()));
        return new Order(customer, orderId, at, OrderStatus.PLACED, lines, total, Option.none(), Option.none());
    }
}
