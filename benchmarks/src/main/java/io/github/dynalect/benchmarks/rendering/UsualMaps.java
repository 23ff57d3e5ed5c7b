package io.github.dynalect.benchmarks.rendering;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The maps of a request as most fill them by hand: unsized, with placeholders numbered by how many are in them. */
final class UsualMaps {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, AttributeValue> values = new HashMap<>();

    /** Gives a name its placeholder. */
    String name(String attribute) {
        String placeholder = "#" + names.size();
        names.put(placeholder, attribute);
        return placeholder;
    }

    /** Gives a value its placeholder. */
    String value(AttributeValue value) {
        String placeholder = ":" + values.size();
        values.put(placeholder, value);
        return placeholder;
    }

    FilterText filter(StringBuilder text) {
        return new FilterText(text.toString(), names, values);
    }

    UpdateText update(StringBuilder text, StringBuilder condition) {
        return new UpdateText(text.toString(), condition.toString(), names, values);
    }
}
