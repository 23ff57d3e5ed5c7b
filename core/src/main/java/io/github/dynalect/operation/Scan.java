package io.github.dynalect.operation;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.ScanExpressions;
import io.vavr.Tuple;
import io.vavr.control.Option;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * Reads all items of a table, in no order that means anything.
 *
 * @param <T> the item type
 */
public final class Scan<T> extends Reading<ScanRequest, T> {
    private final Binding<T> binding;
    private final Condition<T> filter;
    private final boolean consistent;

    private Scan(Binding<T> binding, Condition<T> filter, boolean consistent) {
        this.binding = binding;
        this.filter = filter;
        this.consistent = consistent;
    }

    /**
     * {@return the scan of a table, eventually consistent}
     *
     * @param <T> the item type
     */
    public static <T> Scan<T> of(Binding<T> binding) {
        return new Scan<>(binding, Condition.always(), false);
    }

    /**
     * {@return the same scan, which returns only the items that the condition holds of; filters given twice must all hold}
     *
     * <p>All items of the table are read, and paid for, whether they are returned or not.
     */
    public Scan<T> filter(Condition<? super T> condition) {
        return new Scan<>(binding, filter.and(Objects.requireNonNull(condition, "condition")), consistent);
    }

    /** {@return the same scan, consistent: it sees every write that was acknowledged before, at twice the cost} */
    public Scan<T> consistent() {
        return new Scan<>(binding, filter, true);
    }

    /**
     * {@return the expressions of the request, rendered: to look at, or to log}
     *
     * @throws io.github.dynalect.refusal.RefusedException if an expression is one that DynamoDB would refuse
     */
    public Rendered rendered() {
        return rendered(Option.none());
    }

    private Rendered rendered(Option<Projection<T>> parts) {
        ScanExpressions<T> whole = ScanExpressions.filter(binding.tested(filter));
        return Renderer.render(parts.fold(() -> whole, whole::select));
    }

    @Override
    ScanRequest request(Option<Projection<T>> parts) {
        Rendered rendered = rendered(parts);
        ScanRequest.Builder request = ScanRequest.builder()
                .overrideConfiguration(binding.configuration().getOrNull())
                .returnConsumedCapacity(binding.capacity().getOrNull())
                .tableName(binding.tableName())
                .filterExpression(rendered.filter().getOrNull())
                .projectionExpression(rendered.projection().getOrNull())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values());
        return (consistent ? request.consistentRead(true) : request).build();
    }

    @Override
    Binding<T> binding() {
        return binding;
    }

    @Override
    Paging<ScanRequest, ?> paging() {
        return Paging.SCAN;
    }

    @Override
    Option<String> index() {
        return Option.none();
    }

    @Override
    Object state() {
        return Tuple.of(binding, filter, consistent);
    }

    /** {@return the operation, its table, the filter and the options, without values} */
    @Override
    public String toString() {
        return "Scan[" + binding + ", " + filter + (consistent ? ", consistent" : "") + "]";
    }
}
