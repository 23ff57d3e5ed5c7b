package io.github.dynalect.examples.bulk;

import io.github.dynalect.table.Dynalect;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Reads all measurements, in segments side by side.
 *
 * @param dynalect the entrance to the table
 * @param table the table's name
 * @param segments how many segments
 * @param page how many rows a request reads
 */
record SegmentedScan(Dynalect dynalect, String table, int segments, int page) {
    // @start region=scan
    /**
     * {@return a summary of all rows}
     *
     * @param progress is told how many rows were read for each answer, on the threads of the client
     */
    Summary summary(IntConsumer progress) {
        Dynalect observed = dynalect.observedBy(event -> event.scanned().forEach(progress::accept));
        try (Stream<Measurement> rows =
                observed.table(Measurement_.SCHEMA).named(table).scan().pageSize(page).segments(segments).stream()) {
            return Summary.of(rows);
        }
    }
    // @end
}
