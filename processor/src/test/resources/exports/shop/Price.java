package shop;

import io.github.dynalect.annotation.ViewOf;

/** A view. */
@SuppressWarnings("exports")
@ViewOf(Sale.class)
public record Price(int price) {}
