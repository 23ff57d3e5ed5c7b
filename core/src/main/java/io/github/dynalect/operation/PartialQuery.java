package io.github.dynalect.operation;

import io.github.dynalect.attribute.PartialRange;
import io.github.dynalect.schema.SecondaryIndex.Kind;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Reads a partition of a global index that holds parts of items, or a range of one, in the order of the index. It is
 * eventually consistent, as a global index always is.
 *
 * @param <T> the item type
 */
public final class PartialQuery<T> extends PartialReading<QueryRequest, T, IndexQuery<T>, PartialQuery<T>> {
    private PartialQuery(IndexQuery<T> index) {
        super(index);
    }

    /**
     * {@return the query of a range of an index, ascending}
     *
     * @param <T> the item type
     */
    public static <T> PartialQuery<T> of(Binding<T> binding, PartialRange<? extends T> range) {
        return new PartialQuery<>(IndexQuery.of(binding, range, Kind.PARTIAL));
    }

    /** {@return the same query in descending order} */
    public PartialQuery<T> descending() {
        return of(index().descending());
    }

    @Override
    PartialQuery<T> of(IndexQuery<T> other) {
        return new PartialQuery<>(other);
    }
}
