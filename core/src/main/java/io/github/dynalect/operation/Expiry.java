package io.github.dynalect.operation;

import io.github.dynalect.attribute.Attributes;
import io.github.dynalect.attribute.NumberAttribute;
import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.path.Path;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which items are expired, and may be gone any time: those whose time to live is before a second. At that second itself an item
 * is not expired yet, as DynamoDB has it (API reference, UpdateTimeToLive); one without a time to live never is.
 *
 * @param attribute the name of the attribute that has the time to live
 * @param now the second, counted since 1970
 */
record Expiry<T>(String attribute, long now) {
    static <T> Expiry<T> of(Binding<T> binding) {
        return new Expiry<>(
                binding.schema()
                        .timeToLive()
                        .getOrElseThrow(() -> Rule.LIFECYCLE_NONE.refuse(
                                binding.toString(),
                                "a schema without a time to live",
                                "declare it, or compare an attribute with the time")),
                binding.now().getEpochSecond());
    }

    private NumberAttribute<T, Long> time() {
        return Attributes.longInteger(Path.of(attribute));
    }

    Condition<T> expired() {
        return time().lt(now);
    }

    /** It holds, too, where there is no time to live, or none that is a number: DynamoDB deletes no such item. */
    Condition<T> unexpired() {
        return expired().negate();
    }

    boolean isExpired(Map<String, AttributeValue> item) {
        return Option.of(item.get(attribute))
                .flatMap(value -> Option.of(value.n()))
                .exists(number -> new BigDecimal(number).compareTo(BigDecimal.valueOf(now)) < 0);
    }

    /** What is read of an item, with the time to live if an expired one is passed over. */
    static <T> Projection<T> read(Option<Expiry<T>> expiry, Projection<T> parts) {
        return expiry.map(there -> Path.of(there.attribute()))
                .filter(path -> !parts.paths().exists(other -> other.attribute().equals(path.attribute())))
                .fold(() -> parts, path -> new Projection<>(parts.paths().append(path)));
    }
}
