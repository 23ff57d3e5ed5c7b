package io.github.dynalect.parse;

import io.vavr.control.Option;
import java.util.Map;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** The server as a judge of drafts: each goes into a request that changes nothing. */
record DraftServer(DynamoDbClient client, String table) {
    private static final Map<String, AttributeValue> KEY =
            Map.of("h", AttributeValue.fromS("x"), "r", AttributeValue.fromS("x"));

    /** What the server says against a draft. */
    Option<String> refusal(Draft draft) {
        try {
            send(draft);
            return Option.none();
        } catch (ConditionalCheckFailedException e) {
            // Conditions are looked at when everything else is right.
            return Option.none();
        } catch (DynamoDbException e) {
            return Option.some(e.awsErrorDetails().errorMessage());
        }
    }

    private void send(Draft draft) {
        String text = draft.text();
        Map<String, String> names = sendable(draft.names());
        Map<String, AttributeValue> values = sendable(draft.values());
        switch (draft.part()) {
            case KEY_CONDITION ->
                client.query(query -> query.tableName(table)
                        .keyConditionExpression(text)
                        .expressionAttributeNames(names)
                        .expressionAttributeValues(values));
            case FILTER ->
                client.query(query -> query.tableName(table)
                        .keyConditionExpression(Draft.QUERY)
                        .filterExpression(text)
                        .expressionAttributeNames(names)
                        .expressionAttributeValues(draft.queriedValues()));
            case PROJECTION ->
                client.getItem(get ->
                        get.tableName(table).key(KEY).projectionExpression(text).expressionAttributeNames(names));
            case UPDATE ->
                client.updateItem(update -> update.tableName(table)
                        .key(KEY)
                        .updateExpression(text)
                        .conditionExpression("attribute_exists(h)")
                        .expressionAttributeNames(names)
                        .expressionAttributeValues(values));
            case CONDITION ->
                client.deleteItem(delete -> delete.tableName(table)
                        .key(KEY)
                        .conditionExpression(text)
                        .expressionAttributeNames(names)
                        .expressionAttributeValues(values));
        }
    }

    // DynamoDB refuses a placeholder map that is there but empty.
    private static <V> Map<String, V> sendable(Map<String, V> map) {
        return map.isEmpty() ? DefaultSdkAutoConstructMap.getInstance() : map;
    }
}
