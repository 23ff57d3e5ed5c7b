package io.github.dynalect.operation;

import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.schema.SecondaryIndex.Kind;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Reads the items of a partition, or of a range of one, in the order of the table's sort attribute or of a local index.
 *
 * @param <T> the item type
 */
public final class Query<T> extends Reading<QueryRequest, T, Query<T>> {
    private final QueryPlan<T> plan;

    private Query(QueryPlan<T> plan) {
        super(plan);
        this.plan = plan;
    }

    /**
     * {@return the query of a range, ascending and eventually consistent}
     *
     * @param <T> the item type
     */
    public static <T> Query<T> of(Binding<T> binding, TableRange<? extends T> range) {
        return new Query<>(
                QueryPlan.of(binding, Objects.requireNonNull(range, "range").condition(), Kind.LOCAL));
    }

    /** {@return the same query in descending order} */
    public Query<T> descending() {
        return new Query<>(plan.backwards());
    }

    /** {@return the same query, consistent: it sees every write that was acknowledged before, at twice the cost} */
    public Query<T> consistent() {
        return new Query<>(plan.consistently());
    }

    @Override
    Query<T> filtered(Condition<? super T> condition) {
        return new Query<>(plan.filter(condition));
    }

    @Override
    Query<T> with(Extent extent) {
        return new Query<>(plan.reading(extent));
    }
}
