package io.github.dynalect;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Requests as texts: what is stored, changed and asked for, with names and values in the places of the placeholders. */
public final class RequestText {
    private static final Pattern PLACEHOLDER = Pattern.compile("[#:][0-9]+");

    private RequestText() {}

    /** A put: the attributes in the order of their names, and the condition. */
    public static String of(PutItemRequest put) {
        return text(
                "put " + of(put.item()),
                put.conditionExpression(),
                put.expressionAttributeNames(),
                put.expressionAttributeValues());
    }

    /** An update: the key, the actions and the condition. */
    public static String of(UpdateItemRequest update) {
        return text(
                "update " + of(update.key()) + "\n" + update.updateExpression(),
                update.conditionExpression(),
                update.expressionAttributeNames(),
                update.expressionAttributeValues());
    }

    /** A deletion: the key and the condition. */
    public static String of(DeleteItemRequest delete) {
        return text(
                "delete " + of(delete.key()),
                delete.conditionExpression(),
                delete.expressionAttributeNames(),
                delete.expressionAttributeValues());
    }

    /** The attributes of an item, in the order of their names. */
    public static String of(Map<String, AttributeValue> item) {
        return new TreeMap<>(item)
                .entrySet().stream()
                        .map(attribute -> attribute.getKey() + "=" + of(attribute.getValue()))
                        .collect(Collectors.joining(" "));
    }

    private static String of(AttributeValue value) {
        return value.s() == null ? value.n() : value.s();
    }

    private static String text(
            String action, String condition, Map<String, String> names, Map<String, AttributeValue> values) {
        String text = action + (condition == null ? "" : "\nif " + condition);
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(meant(found, names, values)));
    }

    private static String meant(MatchResult found, Map<String, String> names, Map<String, AttributeValue> values) {
        String placeholder = found.group();
        String name = names.get(placeholder);
        AttributeValue value = values.get(placeholder);
        if (name != null) {
            return name;
        }
        // An item may have such a text, too.
        return value == null ? placeholder : of(value);
    }
}
