package io.github.dynalect.render;

import io.github.dynalect.expression.Condition;

/**
 * The expressions of a scan: which items it returns.
 *
 * @param filter what must hold of an item to be returned
 * @param <T> the item type
 */
public record ScanExpressions<T>(Condition<T> filter) {
    /** {@return the expressions of a scan that returns the items for which the condition holds} */
    public static <T> ScanExpressions<T> filter(Condition<T> filter) {
        return new ScanExpressions<>(filter);
    }
}
