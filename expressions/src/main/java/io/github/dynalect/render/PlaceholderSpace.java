package io.github.dynalect.render;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The one placeholder space of a request: equal names and equal values share one, numbered by first use. */
final class PlaceholderSpace implements Placeholders {
    private final Numbered<String> names = Numbered.ofNames();
    private final Numbered<AttributeValue> values = Numbered.ofValues();

    @Override
    public String ofName(String name) {
        return names.placeholder(name);
    }

    /** Values are canonical, so equal ones are {@code equals}. */
    @Override
    public String ofValue(AttributeValue value) {
        return values.placeholder(value);
    }

    Map<String, String> names() {
        return names;
    }

    Map<String, AttributeValue> values() {
        return values;
    }
}
