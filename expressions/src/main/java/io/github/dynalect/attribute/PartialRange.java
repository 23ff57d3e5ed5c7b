package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyCondition;

/**
 * What a query of a global index reads that holds parts of items: the keys, and perhaps some attributes more.
 *
 * @param <T> the item type
 */
public sealed class PartialRange<T> extends GlobalRange<T> permits OrderedPartialRange {
    PartialRange(KeyCondition<T> condition) {
        super(condition);
    }
}
