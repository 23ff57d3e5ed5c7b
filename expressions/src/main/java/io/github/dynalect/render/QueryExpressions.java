package io.github.dynalect.render;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.Projection;
import io.vavr.control.Option;

/**
 * The expressions of a query: which items it reads, which of them it returns, and which parts of these.
 *
 * @param key which items to read
 * @param filter what must hold of an item to be returned
 * @param projection the parts to return; none for whole items
 * @param <T> the item type
 */
public record QueryExpressions<T>(
        KeyCondition<T> key, Condition<? super T> filter, Option<Projection<? super T>> projection) {
    /** {@return the expressions of a query that returns all that it reads} */
    public static <T> QueryExpressions<T> key(KeyCondition<T> key) {
        return new QueryExpressions<>(key, Condition.always(), Option.none());
    }

    /** {@return the same query with a filter; filters given twice must all hold} */
    public QueryExpressions<T> filter(Condition<? super T> also) {
        return new QueryExpressions<>(key, Condition.<T>allOf(filter, also), projection);
    }

    /** {@return the same query, which returns only some parts of the items} */
    public QueryExpressions<T> select(Projection<? super T> parts) {
        return new QueryExpressions<>(key, filter, Option.some(parts));
    }
}
