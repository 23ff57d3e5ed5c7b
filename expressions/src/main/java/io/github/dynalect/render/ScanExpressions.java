package io.github.dynalect.render;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Projection;
import io.vavr.control.Option;

/**
 * The expressions of a scan: which items it returns, and which parts of these.
 *
 * @param filter what must hold of an item to be returned
 * @param projection the parts to return; none for whole items
 * @param <T> the item type
 */
public record ScanExpressions<T>(Condition<? super T> filter, Option<Projection<? super T>> projection) {
    /** {@return the expressions of a scan that returns the items for which the condition holds} */
    public static <T> ScanExpressions<T> filter(Condition<? super T> filter) {
        return new ScanExpressions<>(filter, Option.none());
    }

    /** {@return the expressions of a scan that returns all items whole: none yet} */
    public static <T> ScanExpressions<T> all() {
        return new ScanExpressions<>(Condition.always(), Option.none());
    }

    /** {@return the same scan with a filter; filters given twice must all hold} */
    public ScanExpressions<T> and(Condition<? super T> also) {
        return new ScanExpressions<>(Condition.<T>allOf(filter, also), projection);
    }

    /** {@return the same scan, which returns only some parts of the items} */
    public ScanExpressions<T> select(Projection<? super T> parts) {
        return new ScanExpressions<>(filter, Option.some(parts));
    }
}
