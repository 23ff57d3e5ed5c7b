package io.github.dynalect.vectors;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** A table on which vectors are run, each with an item of its own. The partition attribute is {@code id}, unless it is for queries. */
record VectorTable(DynamoDbClient client, String table) {
    /** Whether the condition holds of the vector's item. */
    boolean holds(ExpressionVector vector, Text condition) {
        store(vector);
        try {
            client.updateItem(update -> update.tableName(table)
                    .key(key(vector))
                    .conditionExpression(condition.text())
                    .expressionAttributeNames(sendable(condition.names()))
                    .expressionAttributeValues(sendable(condition.values())));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    /** The attributes after an update, beside the key. */
    Map<String, AttributeValue> after(ExpressionVector vector, Text update) {
        store(vector);
        Map<String, AttributeValue> after = new HashMap<>(client.updateItem(call -> call.tableName(table)
                        .key(key(vector))
                        .updateExpression(update.text())
                        .expressionAttributeNames(sendable(update.names()))
                        .expressionAttributeValues(sendable(update.values()))
                        .returnValues(ReturnValue.ALL_NEW))
                .attributes());
        after.keySet().removeAll(key(vector).keySet());
        return after;
    }

    /** The attributes that a projection reads. */
    Map<String, AttributeValue> projected(ExpressionVector vector, Text projection) {
        store(vector);
        return client.getItem(get -> get.tableName(table)
                        .key(key(vector))
                        .projectionExpression(projection.text())
                        .expressionAttributeNames(sendable(projection.names())))
                .item();
    }

    /** The number of items that a query reads. */
    int read(Text condition) {
        return client.query(query -> query.tableName(table)
                        .keyConditionExpression(condition.text())
                        .expressionAttributeNames(sendable(condition.names()))
                        .expressionAttributeValues(sendable(condition.values())))
                .count();
    }

    private void store(ExpressionVector vector) {
        Map<String, AttributeValue> item = new HashMap<>(vector.item());
        item.putAll(key(vector));
        client.putItem(put -> put.tableName(table).item(item));
    }

    private static Map<String, AttributeValue> key(ExpressionVector vector) {
        return Map.of("id", AttributeValue.fromS("vector " + vector.id()));
    }

    // DynamoDB refuses a placeholder map that is there but empty.
    private static <V> Map<String, V> sendable(Map<String, V> map) {
        return map.isEmpty() ? DefaultSdkAutoConstructMap.getInstance() : map;
    }
}
