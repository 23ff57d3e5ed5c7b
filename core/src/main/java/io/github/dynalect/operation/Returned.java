package io.github.dynalect.operation;

import io.github.dynalect.attribute.Attribute;
import io.github.dynalect.path.Path;
import io.github.dynalect.path.Step;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An attribute of which an update returns the new value: the answer holds it at its own place. */
record Returned<V>(UpdatePlan<?> plan, Attribute<?, V> attribute) {
    static <V> Returned<V> of(UpdatePlan<?> plan, Attribute<?, V> attribute) {
        Path path = Objects.requireNonNull(attribute, "attribute").path();
        if (!plan.changing().action().targets().contains(path)
                || path.inside().stream().anyMatch(Step.Index.class::isInstance)) {
            throw Rule.RETURNED.refuse(
                    path.toString(), "an attribute that this update does not write as a whole", "return the item");
        }
        return new Returned<>(plan, attribute);
    }

    Option<V> in(Map<String, AttributeValue> attributes) {
        Option<AttributeValue> value = Option.of(attributes.get(attribute.path().attribute()));
        for (Step step : attribute.path().inside()) {
            value = value.flatMap(map -> Option.of(map.m().get(((Step.Name) step).name())));
        }
        return value.map(stored -> plan.binding().returned(plan.key(), attribute, stored));
    }
}
