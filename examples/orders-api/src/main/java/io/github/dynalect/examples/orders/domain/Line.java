package io.github.dynalect.examples.orders.domain;

import io.github.dynalect.annotation.DynamoDocument;

/**
 * Some of one product.
 *
 * @param product what
 * @param quantity how many of it
 * @param priceInCents the price of one; whole cents need no agreement on how to round
 */
@DynamoDocument
public record Line(String product, int quantity, long priceInCents) {
    long totalInCents() {
        return Math.multiplyExact(quantity, priceInCents);
    }
}
