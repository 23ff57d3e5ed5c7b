package io.github.dynalect.office;

import io.vavr.control.Option;
import java.time.Instant;

/** What lies in the office's table: kinds of papers, each of which keeps something else by itself. */
public sealed interface Paper {
    String id();

    /** Keeps nothing. */
    record Customer(String id, String name) implements Paper {}

    /** Keeps a version and the times. */
    record Order(String id, String status, Option<Instant> created, Option<Instant> changed, long version)
            implements Paper {
        /** An order that is not stored yet. */
        public static Order of(String id, String status) {
            return new Order(id, status, Option.none(), Option.none(), 0);
        }

        /** The same order with another status. */
        public Order status(String other) {
            return new Order(id, other, created, changed, version);
        }
    }

    /** Two kinds. */
    sealed interface Shipment extends Paper {
        String to();
    }

    /** Keeps a version of another name, and an identifier. */
    record Parcel(String id, String to, int revision) implements Shipment {}

    /** Keeps an identifier in the order of time. */
    record Letter(String id, String to) implements Shipment {}
}
