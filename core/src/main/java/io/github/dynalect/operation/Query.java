package io.github.dynalect.operation;

import io.github.dynalect.attribute.TableRange;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Reads the items of a partition, or of a range of one, in the order of the sort attribute.
 *
 * @param <T> the item type
 */
public final class Query<T> {
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
        return new Query<>(ImmutableQueryPlan.<T>builder()
                .binding(binding)
                .key(Objects.requireNonNull(range, "range").condition())
                .build());
    }

    /**
     * {@return the same query, which returns only the items that the condition holds of; filters given twice must all hold}
     *
     * <p>All items of the range are read, and paid for, whether they are returned or not.
     */
    public Query<T> filter(Condition<? super T> condition) {
        Objects.requireNonNull(condition, "condition");
        return new Query<>(
                ImmutableQueryPlan.copyOf(plan).withFilter(plan.filter().and(condition)));
    }

    /** {@return the same query in the opposite order} */
    public Query<T> descending() {
        return new Query<>(ImmutableQueryPlan.copyOf(plan).withDescending(true));
    }

    /** {@return the same query, consistent: it sees every write that was acknowledged before, at twice the cost} */
    public Query<T> consistent() {
        return new Query<>(ImmutableQueryPlan.copyOf(plan).withConsistent(true));
    }

    /**
     * {@return the expressions of the request, rendered: to look at, or to log}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the range is not one of the table, or an expression one that
     *     DynamoDB would refuse
     */
    public Rendered rendered() {
        return Renderer.render(
                QueryExpressions.key(plan.binding().conditionOf(plan.key())).filter(plan.filter()));
    }

    /**
     * {@return the request for the first page; those for the others differ in their start only}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the range is not one of the table, or an expression one that
     *     DynamoDB would refuse
     */
    public QueryRequest request() {
        Rendered rendered = rendered();
        QueryRequest.Builder request = QueryRequest.builder()
                .tableName(plan.binding().tableName())
                .keyConditionExpression(rendered.keyCondition().get())
                .filterExpression(rendered.filter().getOrNull())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values());
        if (plan.descending()) {
            request.scanIndexForward(false);
        }
        if (plan.consistent()) {
            request.consistentRead(true);
        }
        return request.build();
    }

    /**
     * {@return all items, over as many pages as it takes}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the range is not one of the table, or an expression one that
     *     DynamoDB would refuse; then nothing is sent
     * @throws io.github.dynalect.schema.DecodeException if an item cannot be decoded
     */
    public List<T> all() {
        List<T> items = new ArrayList<>();
        QueryRequest request = request();
        while (true) {
            QueryResponse page = plan.binding().executor().query(request);
            for (Map<String, AttributeValue> item : page.items()) {
                items.add(plan.binding().read(item));
            }
            // A page without items is not the end; one without a last key is.
            if (page.lastEvaluatedKey().isEmpty()) {
                return List.copyOf(items);
            }
            request = request.toBuilder()
                    .exclusiveStartKey(page.lastEvaluatedKey())
                    .build();
        }
    }

    /** {@return the operation, its table, the keys' names, the filter and the options, without values} */
    @Override
    public String toString() {
        return "Query[" + plan.binding() + ", " + plan.key() + ", " + plan.filter()
                + (plan.descending() ? ", descending" : "")
                + (plan.consistent() ? ", consistent" : "") + "]";
    }
}
