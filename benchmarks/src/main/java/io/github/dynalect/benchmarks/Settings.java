package io.github.dynalect.benchmarks;

import io.github.dynalect.benchmarks.measure.Catalogue;
import io.github.dynalect.benchmarks.measure.Order;

/**
 * What a run is told besides its form.
 *
 * @param order who begins
 * @param planted whether a slowed Dynalect takes the place of Dynalect, where there is one
 * @param only what the names of the wanted comparisons contain
 */
record Settings(Order order, boolean planted, String only) {
    private static final String PROPERTY = "dynalect.benchmarks.";

    static Settings ofProperties() {
        return new Settings(
                Order.named(System.getProperty(PROPERTY + "order", Order.USUAL.label())),
                Boolean.getBoolean(PROPERTY + "planted"),
                System.getProperty(PROPERTY + "only", ""));
    }

    /** {@return those that are wanted} */
    Catalogue of(Catalogue catalogue) {
        return catalogue.only(comparison -> comparison.name().contains(only));
    }

    /** {@return whether all is measured as it is, so that it may be published} */
    boolean publishable() {
        return only.isEmpty() && !planted;
    }
}
