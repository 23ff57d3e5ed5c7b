package io.github.dynalect.operation;

import io.github.dynalect.attribute.IndexKey;
import io.github.dynalect.attribute.PartialRange;
import io.github.dynalect.schema.SecondaryIndex.Kind;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * Reads all that a global index has of items, of which it holds parts, in no order that means anything. It is eventually
 * consistent, as a global index always is.
 *
 * @param <T> the item type
 */
public final class PartialScan<T> extends PartialReading<ScanRequest, T, IndexScan<T>, PartialScan<T>> {
    private PartialScan(IndexScan<T> index) {
        super(index);
    }

    /**
     * {@return the scan of an index}
     *
     * @param <T> the item type
     */
    public static <T> PartialScan<T> of(Binding<T> binding, IndexKey<? super T, ? extends PartialRange<?>> index) {
        return new PartialScan<>(IndexScan.of(binding, index, Kind.PARTIAL));
    }

    /**
     * {@return the same scan, divided into so many segments that are read side by side}
     *
     * @param segments 1 to 1,000,000 (DynamoDB API reference, Scan)
     * @throws io.github.dynalect.refusal.RefusedException if it is another number, or if the scan goes on after a cursor
     */
    public PartialParallelScan<T> segments(int segments) {
        return new PartialParallelScan<>(index().segments(segments), fetch());
    }

    @Override
    PartialScan<T> of(IndexScan<T> other) {
        return new PartialScan<>(other);
    }
}
