package io.github.dynalect.inspect;

import io.github.dynalect.parse.ExpressionTexts;
import io.github.dynalect.parse.KeySchema;
import io.github.dynalect.refusal.Rule;
import io.vavr.control.Option;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/** The fields of a request of the SDK, by the names that DynamoDB has for them. A kind of request has some of them. */
@FunctionalInterface
interface Fields {
    /** {@return the value of a field, if the request has that field and a value in it} */
    <V> Optional<V> value(String field, Class<V> type);

    default Option<String> text(String field) {
        return Option.ofOptional(value(field, String.class));
    }

    default Fields requiring(String field) {
        if (text(field).isEmpty()) {
            throw Rule.EXPRESSION_REQUIRED.refuse(field, "no text", "give it");
        }
        return this;
    }

    default ExpressionTexts texts(KeySchema key) {
        return new ExpressionTexts(
                text("KeyConditionExpression"),
                text("FilterExpression"),
                text("ProjectionExpression"),
                text("UpdateExpression"),
                text("ConditionExpression"),
                placeholders("ExpressionAttributeNames"),
                placeholders("ExpressionAttributeValues"),
                key);
    }

    /** The SDK does not send an empty map of its own, and it does send one that was given. */
    @SuppressWarnings("unchecked")
    private <V> Map<String, V> placeholders(String field) {
        Option<Map<String, V>> given =
                Option.ofOptional(value(field, Map.class)).map(map -> (Map<String, V>) map);
        given.filter(map -> map.isEmpty() && !(map instanceof SdkAutoConstructMap))
                .forEach(map -> {
                    throw Rule.PLACEHOLDERS_EMPTY.refuse(field, "an empty map", "do not set it");
                });
        return given.getOrElse(Map.of());
    }
}
