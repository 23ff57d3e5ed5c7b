package io.github.dynalect.operation;

import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.IndexRange;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.schema.SecondaryIndex.Kind;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * Reads all items of a global index, in no order that means anything. It is eventually consistent, as a global index always is.
 *
 * @param <T> the item type
 */
public final class IndexScan<T> extends Reading<ScanRequest, T, IndexScan<T>> {
    private final ScanPlan<T> plan;

    private IndexScan(ScanPlan<T> plan) {
        super(plan);
        this.plan = plan;
    }

    /**
     * {@return the scan of an index}
     *
     * @param <T> the item type
     */
    public static <T> IndexScan<T> of(Binding<T> binding, IndexKey<? super T, ? extends IndexRange<?>> index) {
        return of(binding, index, Kind.GLOBAL);
    }

    /** What an index holds, be it whole items or parts. */
    static <T> IndexScan<T> of(Binding<T> binding, IndexKey<? super T, ?> index, Kind kind) {
        return new IndexScan<>(ScanPlan.of(binding, index, kind));
    }

    /**
     * {@return the same scan, divided into so many segments that are read side by side}
     *
     * @param segments 1 to 1,000,000 (DynamoDB API reference, Scan)
     * @throws io.github.dynalect.refusal.RefusedException if it is another number, or if the scan goes on after a cursor
     */
    public ParallelScan<T> segments(int segments) {
        return ParallelScan.of(this, segments);
    }

    @Override
    IndexScan<T> filtered(Condition<? super T> condition) {
        return new IndexScan<>(plan.filter(condition));
    }

    @Override
    IndexScan<T> with(Extent extent) {
        return new IndexScan<>(plan.reading(extent));
    }
}
