package io.github.dynalect.render;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyCondition;

/**
 * The expressions of a query: which items it reads, and which of them it returns.
 *
 * @param key which items to read
 * @param filter what must hold of an item to be returned
 * @param <T> the item type
 */
public record QueryExpressions<T>(KeyCondition<T> key, Condition<? super T> filter) {
    /** {@return the expressions of a query that returns all that it reads} */
    public static <T> QueryExpressions<T> key(KeyCondition<T> key) {
        return new QueryExpressions<>(key, Condition.always());
    }

    /** {@return the same query with a filter; filters given twice must all hold} */
    public QueryExpressions<T> filter(Condition<? super T> also) {
        return new QueryExpressions<>(key, Condition.<T>allOf(filter, also));
    }
}
