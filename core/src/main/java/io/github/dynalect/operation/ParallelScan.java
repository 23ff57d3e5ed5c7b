package io.github.dynalect.operation;

import io.github.dynalect.refusal.Rule;
import io.github.dynalect.schema.View;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * Reads all items of a table or an index, divided into segments that are read side by side, in no order.
 *
 * @param <T> the item type
 */
public final class ParallelScan<T> extends ParallelRecords<T> {
    // The SDK's clients have 50 connections, unless they are told otherwise, and others use them too.
    private static final int USUAL_CONCURRENCY = 16;
    private static final int MOST_SEGMENTS = 1_000_000;

    private final Reading<ScanRequest, T, ?> scan;

    private ParallelScan(Reading<ScanRequest, T, ?> scan, int segments, int concurrency) {
        super(scan, segments, concurrency);
        this.scan = scan;
    }

    static <T> ParallelScan<T> of(Reading<ScanRequest, T, ?> scan, int segments) {
        if (segments < 1 || segments > MOST_SEGMENTS) {
            throw Rule.SEGMENTS.refuse("segments", String.valueOf(segments), "give 1 to " + MOST_SEGMENTS);
        }
        if (scan.extent().after().isDefined()) {
            throw Rule.SEGMENTS.refuse("after", "a cursor, which is of the whole scan", "scan it in one, or anew");
        }
        return new ParallelScan<>(scan, segments, Math.min(segments, USUAL_CONCURRENCY));
    }

    /**
     * {@return the same scan, which has so many requests under way at most}
     *
     * <p>Unless it is told, that is the number of segments, and no more than 16.
     *
     * @param requests at least 1
     * @throws io.github.dynalect.refusal.RefusedException if it is less
     */
    public ParallelScan<T> concurrency(int requests) {
        if (requests < 1) {
            throw Rule.READ_AMOUNT.refuse("concurrency", String.valueOf(requests), "give at least 1");
        }
        return new ParallelScan<>(scan, segments(), requests);
    }

    /**
     * {@return the same scan of a part of each item}
     *
     * @param <V> the record of the part
     */
    public <V> ParallelRecords<V> select(View<? super T, V> view) {
        return new ParallelRecords<>(scan.select(view), segments(), concurrency());
    }
}
