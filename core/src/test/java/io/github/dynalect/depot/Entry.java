package io.github.dynalect.depot;

import io.vavr.control.Option;
import java.time.LocalDate;

/** What lies in the depot's table: customers with their orders, and the lines of these. */
public sealed interface Entry {
    /** A customer. */
    record Customer(String customerId, String name) implements Entry {}

    /** An order, which waits for a shipper until it has one. */
    record Order(String customerId, LocalDate day, String orderId, String status, Option<String> shipper)
            implements Entry {}

    /** A line of an order. */
    record Line(String orderId, int number, String product) implements Entry {}
}
