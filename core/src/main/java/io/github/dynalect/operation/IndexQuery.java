package io.github.dynalect.operation;

import io.github.dynalect.attribute.GlobalRange;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.schema.SecondaryIndex.Kind;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Reads the items of a partition of a global index, or of a range of one, in the order of the index. It is eventually
 * consistent, as a global index always is.
 *
 * @param <T> the item type
 */
public final class IndexQuery<T> extends Reading<QueryRequest, T, IndexQuery<T>> {
    private final QueryPlan<T> plan;

    private IndexQuery(QueryPlan<T> plan) {
        super(plan);
        this.plan = plan;
    }

    /**
     * {@return the query of a range of an index, ascending}
     *
     * @param <T> the item type
     */
    public static <T> IndexQuery<T> of(Binding<T> binding, IndexRange<? extends T> range) {
        return of(binding, range, Kind.GLOBAL);
    }

    /** What an index holds, be it whole items or parts. */
    static <T> IndexQuery<T> of(Binding<T> binding, GlobalRange<? extends T> range, Kind kind) {
        return new IndexQuery<>(
                QueryPlan.of(binding, Objects.requireNonNull(range, "range").condition(), kind));
    }

    /** {@return the same query in descending order} */
    public IndexQuery<T> descending() {
        return new IndexQuery<>(plan.backwards());
    }

    @Override
    IndexQuery<T> filtered(Condition<? super T> condition) {
        return new IndexQuery<>(plan.filter(condition));
    }

    @Override
    IndexQuery<T> with(Extent extent) {
        return new IndexQuery<>(plan.reading(extent));
    }
}
