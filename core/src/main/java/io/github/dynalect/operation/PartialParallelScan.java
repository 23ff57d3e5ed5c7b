package io.github.dynalect.operation;

import io.github.dynalect.schema.View;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * A scan of an index that holds parts of items, divided into segments that are read side by side. What is made of an entry is
 * to be chosen.
 *
 * @param <T> the item type
 */
public final class PartialParallelScan<T> {
    private final ParallelScan<T> index;
    private final Records<ScanRequest, T> fetching;

    PartialParallelScan(ParallelScan<T> index, Records<ScanRequest, T> fetching) {
        this.index = index;
        this.fetching = fetching;
    }

    /**
     * {@return the same scan, which has so many requests to the index under way at most}
     *
     * <p>Unless it is told, that is the number of segments, and no more than 16.
     *
     * @param requests at least 1
     * @throws io.github.dynalect.refusal.RefusedException if it is less
     */
    public PartialParallelScan<T> concurrency(int requests) {
        return new PartialParallelScan<>(index.concurrency(requests), fetching);
    }

    /**
     * {@return the scan of a part of each item, which the index holds}
     *
     * @param <V> the record of the part
     */
    public <V> ParallelRecords<V> select(View<? super T, V> view) {
        return index.select(view);
    }

    /** {@return the scan of whole items, which are read from the table, as by {@link PartialReading#fetch}} */
    public ParallelRecords<T> fetch() {
        return new ParallelRecords<>(fetching, index.segments(), index.concurrency());
    }

    /** {@return what is read, in how many segments, without values} */
    @Override
    public String toString() {
        return index.toString();
    }
}
