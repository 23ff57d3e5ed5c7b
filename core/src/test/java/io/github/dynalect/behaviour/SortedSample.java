package io.github.dynalect.behaviour;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item of any shape in a table with a sort attribute: its key, and all its other attributes, as of a {@link Sample}. */
record SortedSample(String p, int c, Map<String, AttributeValue> others) {
    SortedSample {
        others = Values.canonical(others);
    }
}
