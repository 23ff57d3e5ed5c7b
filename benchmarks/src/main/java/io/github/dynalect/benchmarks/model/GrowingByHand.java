package io.github.dynalect.benchmarks.model;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The growing record read by hand. */
public final class GrowingByHand {
    private GrowingByHand() {}

    /** {@return the record of some attributes; a missing one is a {@code NullPointerException}} */
    @NullUnmarked
    public static Growing decode(Map<String, AttributeValue> item) {
        return new Growing(
                item.get("id").s(),
                TextsByHand.list(item.get("guests")),
                numbers(item.get("nights").m()));
    }

    private static Map<String, Integer> numbers(Map<String, AttributeValue> stored) {
        Map<String, Integer> numbers = new HashMap<>(stored.size() * 4 / 3 + 1);
        for (Map.Entry<String, AttributeValue> entry : stored.entrySet()) {
            numbers.put(entry.getKey(), Integer.parseInt(entry.getValue().n()));
        }
        return numbers;
    }
}
