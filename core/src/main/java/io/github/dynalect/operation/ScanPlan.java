package io.github.dynalect.operation;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.cursor.Scope;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.ScanExpressions;
import io.github.dynalect.schema.SecondaryIndex.Kind;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import org.immutables.value.Value;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** What a scan of a table or an index is made of. */
@Value.Immutable
@Value.Style(visibility = Value.Style.ImplementationVisibility.PACKAGE)
interface ScanPlan<T> extends ReadingPlan<ScanRequest, T> {
    @Value.Default
    default Option<String> index() {
        return Option.none();
    }

    /** The key attributes that the handle of the index names. */
    @Value.Default
    default Vector<String> keyNames() {
        return Vector.empty();
    }

    /** As what the index is read, if there is one. */
    @Value.Default
    default Kind kind() {
        return Kind.LOCAL;
    }

    @Value.Default
    default Condition<T> filter() {
        return Condition.always();
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

    static <T> ScanPlan<T> of(Binding<T> binding) {
        return ImmutableScanPlan.<T>builder()
                .binding(Objects.requireNonNull(binding, "binding"))
                .build();
    }

    static <T> ScanPlan<T> of(Binding<T> binding, IndexKey<? super T, ?> index, Kind kind) {
        return ImmutableScanPlan.copyOf(of(binding))
                .withIndex(Option.some(Objects.requireNonNull(index, "index").name()))
                .withKind(kind)
                .withKeyNames(Vector.<Attribute<?, ?>>ofAll(index.partitionAttributes())
                        .appendAll(index.sortAttributes())
                        .map(attribute -> attribute.path().attribute()));
    }

    default ScanPlan<T> filter(Condition<? super T> also) {
        return ImmutableScanPlan.copyOf(this).withFilter(filter().and(also));
    }

    default ScanPlan<T> consistently() {
        return ImmutableScanPlan.copyOf(this).withConsistent(true);
    }

    default ScanPlan<T> reading(Extent other) {
        return ImmutableScanPlan.copyOf(this).withExtent(other);
    }

    @Override
    default Source<ScanRequest> source() {
        return new Source<>(
                binding(),
                Paging.SCAN,
                index(),
                Vector.empty(),
                Scope.Order.NONE,
                !binding().kinds().scanning(filter()).equals(Condition.always()),
                extent());
    }

    @Override
    default Rendered rendered(Option<Projection<T>> parts) {
        ScanExpressions<T> expressions =
                ScanExpressions.filter(binding().scanned(index(), kind(), keyNames(), filter()));
        return Renderer.render(parts.fold(() -> expressions, expressions::select));
    }

    @Override
    default ScanRequest request(Option<Projection<T>> parts) {
        Rendered rendered = rendered(parts);
        ScanRequest.Builder request = ScanRequest.builder()
                .overrideConfiguration(binding().configuration().getOrNull())
                .returnConsumedCapacity(binding().capacity().getOrNull())
                .tableName(binding().tableName())
                .indexName(index().getOrNull())
                .select(parts.isEmpty() ? binding().wholeItems(index()).getOrNull() : null)
                .filterExpression(rendered.filter().getOrNull())
                .projectionExpression(rendered.projection().getOrNull())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values());
        return (consistent() ? request.consistentRead(true) : request).build();
    }

    @Override
    default String words() {
        return "Scan[" + binding() + index().fold(() -> "", name -> "." + name)
                + (filter().equals(Condition.always()) ? "" : ", " + filter()) + (consistent() ? ", consistent" : "")
                + extent().words() + "]";
    }
}
