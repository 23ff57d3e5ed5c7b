package io.github.dynalect.benchmarks.startup;

import io.github.dynalect.benchmarks.model.VisitImmutable;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Stores the first visit as an immutable class of the Enhanced client, reads it back, and prints the nanoseconds that it took.
 * If it is told anything, it warms up before.
 */
final class StartByEnhancedImmutable {
    private StartByEnhancedImmutable() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            WarmUp.run();
        }
        long start = System.nanoTime();
        VisitImmutable visit = VisitImmutable.first();
        Map<String, AttributeValue> item = VisitImmutable.SCHEMA.itemToMap(visit, true);
        VisitImmutable read = VisitImmutable.SCHEMA.mapToItem(item);
        if (item.size() != 10
                || !read.since().equals(visit.since())
                || !read.rooms().equals(visit.rooms())) {
            throw new AssertionError("another visit");
        }
        System.out.println(System.nanoTime() - start);
    }
}
