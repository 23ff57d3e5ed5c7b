package io.github.dynalect.examples.orders.domain;

import java.util.function.Function;
import java.util.function.Supplier;

/** Why something was not done with an order. */
public sealed interface Refusal {
    /** The customer has no such order. */
    record Missing() implements Refusal {}

    /**
     * The order is not what it would have to be.
     *
     * @param current the order as it is
     */
    record Conflict(Order current) implements Refusal {}

    /** {@return what one of two functions makes of it} */
    default <R> R fold(Supplier<? extends R> missing, Function<? super Order, ? extends R> conflict) {
        return this instanceof Conflict there ? conflict.apply(there.current()) : missing.get();
    }
}
