package io.github.dynalect.render;

import io.github.dynalect.expression.Projection;

/**
 * The expressions of a get, alone, in a batch or in a transaction: which parts of the item it returns.
 *
 * @param projection the parts
 * @param <T> the item type
 */
public record ReadExpressions<T>(Projection<? super T> projection) {
    /** {@return the expressions of a read that returns some parts of the item} */
    public static <T> ReadExpressions<T> select(Projection<? super T> projection) {
        return new ReadExpressions<>(projection);
    }
}
