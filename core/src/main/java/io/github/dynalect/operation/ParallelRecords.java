package io.github.dynalect.operation;

import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * Reads all items of a table or an index, divided into segments, each as a record: the item itself, or a view of it.
 *
 * @param <V> the record
 */
public sealed class ParallelRecords<V> extends ParallelRows<V> permits ParallelScan {
    private final Records<ScanRequest, V> scan;

    ParallelRecords(Records<ScanRequest, V> scan, int segments, int concurrency) {
        super(scan, segments, concurrency);
        this.scan = scan;
    }

    /**
     * {@return the same reading, with a row made of each item, also of one that cannot be decoded}
     *
     * @param <R> the type of a row
     */
    public final <R> ParallelRows<R> decoding(Decoding<V, R> decoding) {
        return new ParallelRows<>(
                scan.decoding(Objects.requireNonNull(decoding, "decoding")), segments(), concurrency());
    }
}
