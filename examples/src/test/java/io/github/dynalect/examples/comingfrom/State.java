package io.github.dynalect.examples.comingfrom;

/** How a ticket stands. */
enum State {
    OPEN,
    CLOSED
}
