package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Key;
import io.github.dynalect.expression.UpdateAction;
import org.immutables.value.Value;

/** What an {@link Update} is made of. */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE)
interface UpdatePlan<T> {
    Binding<T> binding();

    Key<? extends T> key();

    @Value.Default
    default UpdateAction<T> action() {
        return UpdateAction.none();
    }

    @Value.Default
    default Condition<T> condition() {
        return Condition.always();
    }
}
