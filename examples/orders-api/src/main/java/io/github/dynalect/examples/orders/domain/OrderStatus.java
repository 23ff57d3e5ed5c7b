package io.github.dynalect.examples.orders.domain;

/** How far an order is: from placed to paid to shipped, or cancelled before it is shipped. */
public enum OrderStatus {
    PLACED,
    PAID,
    SHIPPED,
    CANCELLED
}
