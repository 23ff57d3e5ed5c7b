package io.github.dynalect.server;

import io.github.dynalect.expression.Condition;
import io.github.dynalect.expression.UpdateAction;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.UpdateExpressions;
import io.github.dynalect.render.WriteExpressions;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** One item of one table, by which the server is asked what an expression means. The key attribute is {@code id}. */
record Server(DynamoDbClient client, String table) {
    private static final Map<String, AttributeValue> KEY = Map.of("id", AttributeValue.fromS("the item"));

    void store(Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> item = new HashMap<>(attributes);
        item.putAll(KEY);
        client.putItem(put -> put.tableName(table).item(item));
    }

    /** Whether the condition holds of the stored item. */
    boolean holds(Condition<?> condition) {
        Rendered rendered = Renderer.render(WriteExpressions.onlyIf(condition));
        try {
            client.updateItem(update -> update.tableName(table)
                    .key(KEY)
                    .conditionExpression(rendered.condition().getOrNull())
                    .expressionAttributeNames(rendered.names())
                    .expressionAttributeValues(rendered.values()));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    /** The attributes after an update, beside the key. */
    Map<String, AttributeValue> after(UpdateAction<?> action) {
        Rendered rendered = Renderer.render(UpdateExpressions.update(action));
        Map<String, AttributeValue> after = new HashMap<>(client.updateItem(update -> update.tableName(table)
                        .key(KEY)
                        .updateExpression(rendered.update().get())
                        .expressionAttributeNames(rendered.names())
                        .expressionAttributeValues(rendered.values())
                        .returnValues(ReturnValue.ALL_NEW))
                .attributes());
        after.keySet().removeAll(KEY.keySet());
        return after;
    }
}
