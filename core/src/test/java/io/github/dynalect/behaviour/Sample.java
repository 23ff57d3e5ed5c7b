package io.github.dynalect.behaviour;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item of any shape: its key, and all its other attributes as they are stored.
 *
 * <p>It equals another that has the same attributes, in whatever order the server tells the members of a set.
 */
record Sample(String p, Map<String, AttributeValue> others) {
    Sample {
        others = Values.canonical(others);
    }
}
