package io.github.dynalect.operation;

import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.render.Rendered;
import io.vavr.control.Option;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Reads the items of a partition, or of a range of one, in the order of the sort attribute.
 *
 * @param <T> the item type
 */
public final class Query<T> extends Reading<QueryRequest, T> {
    private final QueryPlan<T> plan;

    private Query(QueryPlan<T> plan) {
        this.plan = plan;
    }

    /**
     * {@return the query of a range, ascending and eventually consistent}
     *
     * @param <T> the item type
     */
    public static <T> Query<T> of(Binding<T> binding, TableRange<? extends T> range) {
        return new Query<>(
                QueryPlan.of(binding, Objects.requireNonNull(range, "range").condition()));
    }

    /**
     * {@return the same query, which returns only the items that the condition holds of; filters given twice must all hold}
     *
     * <p>All items of the range are read, and paid for, whether they are returned or not.
     */
    public Query<T> filter(Condition<? super T> condition) {
        return new Query<>(plan.filter(Objects.requireNonNull(condition, "condition")));
    }

    /** {@return the same query in the opposite order} */
    public Query<T> descending() {
        return new Query<>(plan.backwards());
    }

    /** {@return the same query, consistent: it sees every write that was acknowledged before, at twice the cost} */
    public Query<T> consistent() {
        return new Query<>(plan.consistently());
    }

    /**
     * {@return the expressions of the request, rendered: to look at, or to log}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the range is not one of the table, or an expression one that
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
        return Option.none();
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
