package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyCondition;

/**
 * What a query of a global index reads that holds all attributes, and so gives whole items.
 *
 * @param <T> the item type
 */
public sealed class IndexRange<T> extends GlobalRange<T> permits OrderedIndexRange {
    IndexRange(KeyCondition<T> condition) {
        super(condition);
    }
}
