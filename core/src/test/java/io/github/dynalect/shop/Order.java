package io.github.dynalect.shop;

import io.vavr.control.Option;
import java.math.BigDecimal;

/** An item with a composite key: the orders of a customer by their numbers. */
public record Order(String customerId, String orderId, BigDecimal total, Option<String> note) {}
