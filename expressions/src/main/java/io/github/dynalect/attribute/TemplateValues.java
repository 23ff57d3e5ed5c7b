package io.github.dynalect.attribute;

import io.github.dynalect.expression.KeyValue;
import io.github.dynalect.refusal.Rule;
import io.vavr.collection.LinkedHashMap;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A template with values of its parts. Its text does not show them.
 *
 * @param <T> the item type
 */
public final class TemplateValues<T> {
    private final Template<T> template;
    private final LinkedHashMap<String, AttributeValue> values;

    private TemplateValues(Template<T> template, LinkedHashMap<String, AttributeValue> values) {
        this.template = template;
        this.values = values;
    }

    static <T> TemplateValues<T> of(Template<T> template) {
        return new TemplateValues<>(template, LinkedHashMap.empty());
    }

    /**
     * {@return the same with one value more}
     *
     * @param <V> its type
     * @throws io.github.dynalect.refusal.RefusedException if the attribute is no part of the template
     */
    public <V> TemplateValues<T> given(Attribute<? super T, V> part, V value) {
        String name = Objects.requireNonNull(part, "part").path().toString();
        if (!template.partNames().contains(name)) {
            throw Rule.KEY_PARTS.refuse(name, "a value of what is no part of " + template, "give the parts only");
        }
        return new TemplateValues<>(
                template, values.put(name, part.literal(value).value()));
    }

    /**
     * {@return the composed key attribute}
     *
     * @throws io.github.dynalect.refusal.RefusedException if a part is not given, or if a value cannot be one in a key
     */
    public KeyValue keyValue() {
        return template.compose(values.toJavaMap())
                .map(text -> new KeyValue(template.name(), text))
                .getOrElseThrow(() -> Rule.KEY_PARTS.refuse(
                        template.name(),
                        "no value of "
                                + template.partNames()
                                        .removeAll(values.keySet())
                                        .mkString(", "),
                        "give all parts"));
    }

    @Override
    public String toString() {
        return template + values.keySet().mkString(" of [", ", ", "]");
    }
}
