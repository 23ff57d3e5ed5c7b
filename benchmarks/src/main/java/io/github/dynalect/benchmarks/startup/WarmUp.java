package io.github.dynalect.benchmarks.startup;

import io.github.dynalect.benchmarks.model.Visit;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What every program loads that uses the SDK at all, so that a start can be timed without it. */
final class WarmUp {
    private WarmUp() {}

    /** Makes and reads a value of each type that a visit has, and makes the visit. */
    static void run() {
        AttributeValue text = AttributeValue.fromS("a");
        boolean read = text.s().equals("a")
                && AttributeValue.fromN("1").n().equals("1")
                && AttributeValue.fromL(List.of(text)).l().size() == 1
                && AttributeValue.fromSs(List.of("a")).ss().size() == 1
                && AttributeValue.fromBool(true).bool()
                && Visit.first().paid();
        if (!read) {
            throw new AssertionError("other values");
        }
    }
}
