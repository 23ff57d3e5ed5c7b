package io.github.dynalect.operation;

import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.render.Rendered;
import io.vavr.control.Option;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Reads the items of a partition of an index, or of a range of one, in the order of the index. It is eventually consistent, as
 * a global index always is.
 *
 * @param <T> the item type
 */
public final class IndexQuery<T> extends Reading<QueryRequest, T> {
    private final QueryPlan<T> plan;

    private IndexQuery(QueryPlan<T> plan) {
        this.plan = plan;
    }

    /**
     * {@return the query of a range of an index, ascending}
     *
     * @param <T> the item type
     */
    public static <T> IndexQuery<T> of(Binding<T> binding, IndexRange<? extends T> range) {
        return new IndexQuery<>(
                QueryPlan.of(binding, Objects.requireNonNull(range, "range").condition()));
    }

    /**
     * {@return the same query, which returns only the items that the condition holds of; filters given twice must all hold}
     *
     * <p>All items of the range are read, and paid for, whether they are returned or not.
     */
    public IndexQuery<T> filter(Condition<? super T> condition) {
        return new IndexQuery<>(plan.filter(Objects.requireNonNull(condition, "condition")));
    }

    /** {@return the same query in the opposite order} */
    public IndexQuery<T> descending() {
        return new IndexQuery<>(plan.backwards());
    }

    /**
     * {@return the expressions of the request, rendered: to look at, or to log}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the schema has no such index, or an expression is one that
     *     DynamoDB would refuse
     */
    public Rendered rendered() {
        return plan.rendered(Option.none());
    }

    @Override
    QueryRequest request(Option<Projection<T>> parts) {
        return plan.request(parts);
    }

    @Override
    Binding<T> binding() {
        return plan.binding();
    }

    @Override
    Paging<QueryRequest, ?> paging() {
        return Paging.QUERY;
    }

    @Override
    Option<String> index() {
        return plan.key().index();
    }

    @Override
    Object state() {
        return plan;
    }

    /** {@return the operation, its table, the keys' names, the filter and the options, without values} */
    @Override
    public String toString() {
        return plan.words();
    }
}
