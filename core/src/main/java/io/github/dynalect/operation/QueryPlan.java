package io.github.dynalect.operation;

import io.github.dynalect.cursor.Scope;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.schema.SecondaryIndex.Kind;
import io.vavr.control.Option;
import org.immutables.value.Value;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What a query of a table or an index is made of. */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE)
interface QueryPlan<T> extends ReadingPlan<QueryRequest, T> {
    KeyCondition<T> key();

    /** As what the index of the key is read, if there is one. */
    Kind kind();

    @Value.Default
    default Condition<T> filter() {
        return Condition.always();
    }

    @Value.Default
    default boolean descending() {
        return false;
    }

    @Value.Default
    default boolean consistent() {
        return false;
    }

    @Override
    @Value.Default
    default Extent extent() {
        return Extent.ALL;
    }

    static <T> QueryPlan<T> of(Binding<T> binding, KeyCondition<? extends T> key, Kind kind) {
        return ImmutableQueryPlan.<T>builder()
                .binding(binding)
                .key(Binding.<T>widened(key))
                .kind(kind)
                .build();
    }

    default QueryPlan<T> filter(Condition<? super T> also) {
        return ImmutableQueryPlan.copyOf(this).withFilter(filter().and(also));
    }

    default QueryPlan<T> backwards() {
        return ImmutableQueryPlan.copyOf(this).withDescending(true);
    }

    default QueryPlan<T> consistently() {
        return ImmutableQueryPlan.copyOf(this).withConsistent(true);
    }

    default QueryPlan<T> reading(Extent other) {
        return ImmutableQueryPlan.copyOf(this).withExtent(other);
    }

    @Override
    default Source<QueryRequest> source() {
        return new Source<>(
                binding(),
                Paging.QUERY,
                key().index(),
                KeyValues.equalities(key()),
                descending() ? Scope.Order.DESCENDING : Scope.Order.ASCENDING,
                !binding().kinds().querying(key(), filter()).equals(Condition.always()),
                extent());
    }

    @Override
    default Rendered rendered(Option<Projection<T>> parts) {
        KeyCondition<T> checked = binding().conditionOf(key(), kind());
        QueryExpressions<T> expressions =
                QueryExpressions.key(checked).filter(binding().filtered(checked, filter()));
        return Renderer.render(parts.fold(() -> expressions, expressions::select));
    }

    @Override
    default QueryRequest request(Option<Projection<T>> parts) {
        Rendered rendered = rendered(parts);
        QueryRequest.Builder request = QueryRequest.builder()
                .overrideConfiguration(binding().configuration().getOrNull())
                .returnConsumedCapacity(binding().capacity().getOrNull())
                .tableName(binding().tableName())
                .indexName(key().index().getOrNull())
                .select(parts.isEmpty() ? binding().wholeItems(key().index()).getOrNull() : null)
                .keyConditionExpression(rendered.keyCondition().get())
                .filterExpression(rendered.filter().getOrNull())
                .projectionExpression(rendered.projection().getOrNull())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values());
        if (descending()) {
            request.scanIndexForward(false);
        }
        if (consistent()) {
            request.consistentRead(true);
        }
        return request.build();
    }

    @Override
    default String words() {
        return "Query[" + binding() + ", " + key() + (filter().equals(Condition.always()) ? "" : ", " + filter())
                + (descending() ? ", descending" : "") + (consistent() ? ", consistent" : "") + extent().words() + "]";
    }
}
