package io.github.dynalect.benchmarks.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** Items as the SDK gives them of a response: copied into its own collections, at every level. */
public final class Received {
    private Received() {}

    /** {@return an item as it is read back} */
    public static Map<String, AttributeValue> item(Map<String, AttributeValue> stored) {
        return GetItemResponse.builder().item(values(stored)).build().item();
    }

    private static Map<String, AttributeValue> values(Map<String, AttributeValue> stored) {
        Map<String, AttributeValue> values = new LinkedHashMap<>();
        stored.forEach((name, value) -> values.put(name, value(value)));
        return values;
    }

    private static AttributeValue value(AttributeValue stored) {
        if (stored.hasM()) {
            return AttributeValue.fromM(values(stored.m()));
        }
        if (stored.hasL()) {
            List<AttributeValue> elements =
                    stored.l().stream().map(Received::value).toList();
            return AttributeValue.fromL(elements);
        }
        return stored.toBuilder().build();
    }
}
