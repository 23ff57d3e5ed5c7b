package io.github.dynalect.render;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The one placeholder space of a request: equal names and equal values share one, numbered by first use. */
final class PlaceholderSpace implements Placeholders {
    private final Map<String, String> byName = new LinkedHashMap<>();
    private final Map<AttributeValue, String> byValue = new LinkedHashMap<>();

    @Override
    public String ofName(String name) {
        return byName.computeIfAbsent(name, unseen -> "#" + byName.size());
    }

    /** Values are canonical, so equal ones are {@code equals}. */
    @Override
    public String ofValue(AttributeValue value) {
        return byValue.computeIfAbsent(value, unseen -> ":" + byValue.size());
    }

    Map<String, String> names() {
        return inverse(byName);
    }

    Map<String, AttributeValue> values() {
        return inverse(byValue);
    }

    private static <K> Map<String, K> inverse(Map<K, String> placeholders) {
        Map<String, K> inverse = new LinkedHashMap<>();
        placeholders.forEach((key, placeholder) -> inverse.put(placeholder, key));
        return inverse;
    }
}
