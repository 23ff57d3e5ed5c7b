package io.github.dynalect.benchmarks.startup;

import io.github.dynalect.benchmarks.model.VisitBean;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Stores the first visit as a bean of the Enhanced client, reads it back, and prints the nanoseconds that it took.
 * If it is told anything, it warms up before.
 */
final class StartByEnhancedBean {
    private StartByEnhancedBean() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            WarmUp.run();
        }
        long start = System.nanoTime();
        VisitBean visit = VisitBean.first();
        Map<String, AttributeValue> item = VisitBean.SCHEMA.itemToMap(visit, true);
        VisitBean read = VisitBean.SCHEMA.mapToItem(item);
        if (item.size() != 10
                || !read.getSince().equals(visit.getSince())
                || !read.getRooms().equals(visit.getRooms())) {
            throw new AssertionError("another visit");
        }
        System.out.println(System.nanoTime() - start);
    }
}
