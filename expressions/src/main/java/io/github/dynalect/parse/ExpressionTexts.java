package io.github.dynalect.parse;

import io.vavr.control.Option;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The expressions of one request as DynamoDB takes them: the texts, and the placeholder maps that they share.
 *
 * <p>Its own text shows no value.
 *
 * @param keyCondition the text of the key condition
 * @param filter the text of the filter
 * @param projection the text of the projection
 * @param update the text of the update
 * @param condition the text of the condition
 * @param names the attribute names by their placeholders; empty if the request has none
 * @param values the values by their placeholders; empty if the request has none
 * @param key the key of what is read or written, as far as it is known; expressions are checked against it
 */
public record ExpressionTexts(
        Option<String> keyCondition,
        Option<String> filter,
        Option<String> projection,
        Option<String> update,
        Option<String> condition,
        Map<String, String> names,
        Map<String, AttributeValue> values,
        KeySchema key) {
    /** Copies the maps, so that later changes to them do not matter. */
    public ExpressionTexts {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** {@return the placeholder maps of a request, no text of which is given yet} */
    public static ExpressionTexts of(Map<String, String> names, Map<String, AttributeValue> values) {
        return new ExpressionTexts(
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                names,
                values,
                KeySchema.unknown());
    }

    /** {@return the same expressions with this key condition} */
    public ExpressionTexts keyCondition(String text) {
        return new ExpressionTexts(
                Option.some(Objects.requireNonNull(text, "text")),
                filter,
                projection,
                update,
                condition,
                names,
                values,
                key);
    }

    /** {@return the same expressions with this filter} */
    public ExpressionTexts filter(String text) {
        return new ExpressionTexts(
                keyCondition,
                Option.some(Objects.requireNonNull(text, "text")),
                projection,
                update,
                condition,
                names,
                values,
                key);
    }

    /** {@return the same expressions with this projection} */
    public ExpressionTexts projection(String text) {
        return new ExpressionTexts(
                keyCondition,
                filter,
                Option.some(Objects.requireNonNull(text, "text")),
                update,
                condition,
                names,
                values,
                key);
    }

    /** {@return the same expressions with this update} */
    public ExpressionTexts update(String text) {
        return new ExpressionTexts(
                keyCondition,
                filter,
                projection,
                Option.some(Objects.requireNonNull(text, "text")),
                condition,
                names,
                values,
                key);
    }

    /** {@return the same expressions with this condition} */
    public ExpressionTexts condition(String text) {
        return new ExpressionTexts(
                keyCondition,
                filter,
                projection,
                update,
                Option.some(Objects.requireNonNull(text, "text")),
                names,
                values,
                key);
    }

    /** {@return the same expressions about items that have this key} */
    public ExpressionTexts key(KeySchema schema) {
        return new ExpressionTexts(keyCondition, filter, projection, update, condition, names, values, schema);
    }

    /** {@return the texts and the names; in place of the values, how many there are} */
    @Override
    public String toString() {
        return "key condition " + keyCondition + " filter " + filter + " projection " + projection + " update " + update
                + " condition " + condition + " names " + names + " values (" + values.size() + ")";
    }
}
