package io.github.dynalect.benchmarks.startup;

import io.github.dynalect.benchmarks.model.Visit;
import io.github.dynalect.benchmarks.model.Visit_;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Stores the first visit by its metamodel, reads it back, and prints the nanoseconds that it took.
 * If it is told anything, it warms up before.
 */
final class StartByDynalect {
    private StartByDynalect() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            WarmUp.run();
        }
        long start = System.nanoTime();
        Visit visit = Visit.first();
        Map<String, AttributeValue> item = Visit_.SCHEMA.encode(visit);
        Visit read = Visit_.SCHEMA.decode(item).get();
        if (item.size() != 10
                || !read.since().equals(visit.since())
                || !read.rooms().equals(visit.rooms())) {
            throw new AssertionError("another visit");
        }
        System.out.println(System.nanoTime() - start);
    }
}
