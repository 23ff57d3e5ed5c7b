package io.github.dynalect.examples.shop;

/** How far an order is. */
public enum OrderStatus {
    PLACED,
    ACCEPTED,
    SHIPPED,
    CANCELLED
}
