package io.github.dynalect.examples.orders.domain;

import io.github.dynalect.annotation.ViewOf;
import java.time.Instant;

/** What a list says of an order: what the index holds, so that the order itself is not read. */
@ViewOf(Order.class)
public record OrderSummary(String orderId, Instant placedAt, OrderStatus status, long totalInCents) {}
