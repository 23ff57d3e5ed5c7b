package io.github.dynalect.benchmarks.model;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The small record stored and read by hand. */
public final class SmallByHand {
    private SmallByHand() {}

    /** {@return the attributes of a record} */
    public static Map<String, AttributeValue> encode(Small small) {
        Map<String, AttributeValue> item = new HashMap<>(8);
        item.put("id", AttributeValue.createS(small.id()));
        item.put("host", AttributeValue.createS(small.host()));
        item.put("rooms", AttributeValue.createN(Integer.toString(small.rooms())));
        item.put("paid", AttributeValue.createBool(small.paid()));
        item.put("visits", AttributeValue.createN(Long.toString(small.visits())));
        return item;
    }

    /** {@return the record of some attributes; a missing one is a {@code NullPointerException}} */
    @NullUnmarked
    public static Small decode(Map<String, AttributeValue> item) {
        return new Small(
                item.get("id").s(),
                item.get("host").s(),
                Integer.parseInt(item.get("rooms").n()),
                item.get("paid").bool(),
                Long.parseLong(item.get("visits").n()));
    }
}
