package io.github.dynalect.processor.model;

/** What of a key an attribute can be, and what a query may say of it there. */
public enum KeyUse {
    /** Nothing: it is not stored as a string, a number or a binary. */
    NONE,
    /** A partition attribute. Its stored form has no order that the Java type knows. */
    PARTITION,
    /** A sort attribute, too: compared by order. */
    SORT,
    /** A sort attribute, too: compared by order and by prefix. */
    PREFIX;

    /** How the names of the ranges begin that are sorted by such an attribute. */
    String range() {
        return this == PREFIX ? "Prefix" : "Ordered";
    }
}
