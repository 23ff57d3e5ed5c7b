package io.github.dynalect.operation;

import io.vavr.Tuple;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** One segment of a scan that is divided into several. */
final class Segment<R> extends Rows<ScanRequest, R> {
    private final Rows<ScanRequest, R> scan;
    private final int number;
    private final int total;

    Segment(Rows<ScanRequest, R> scan, int number, int total) {
        this.scan = scan;
        this.number = number;
        this.total = total;
    }

    @Override
    ScanRequest plain() {
        return scan.plain().toBuilder().segment(number).totalSegments(total).build();
    }

    @Override
    Source<ScanRequest> source() {
        return scan.source().unbounded();
    }

    @Override
    R row(Map<String, AttributeValue> item) {
        return scan.row(item);
    }

    @Override
    Object state() {
        return Tuple.of(scan, number, total);
    }

    /** {@return the scan and the number of the segment, without values} */
    @Override
    public String toString() {
        return scan + " segment " + number + " of " + total;
    }
}
