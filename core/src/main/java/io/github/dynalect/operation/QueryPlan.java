package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyCondition;
import org.immutables.value.Value;

/** What a {@link Query} is made of. */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE)
interface QueryPlan<T> {
    Binding<T> binding();

    KeyCondition<? extends T> key();

    @Value.Default
    default Condition<T> filter() {
        return Condition.always();
    }

    @Value.Default
    default boolean descending() {
        return false;
    }

    @Value.Default
    default boolean consistent() {
        return false;
    }
}
