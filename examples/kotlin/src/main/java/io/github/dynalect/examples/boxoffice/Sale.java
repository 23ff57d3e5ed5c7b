package io.github.dynalect.examples.boxoffice;

/** Whether tickets are sold. */
public enum Sale {
    /** They are. */
    OPEN,
    /** They are not, or not any more. */
    CLOSED
}
