package io.github.dynalect.behaviour;

import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.ScanExpressions;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** A table by which the server itself is asked what expressions mean. */
record Table(DynamoDbClient client, String name) {
    /** A new item, where {@code p} is the partition key and the only one. */
    Item item(Map<String, AttributeValue> attributes) {
        Item item = missing();
        Map<String, AttributeValue> whole = new HashMap<>(attributes);
        whole.putAll(item.key());
        put(whole);
        return item;
    }

    /** An item that does not exist, where {@code p} is the partition key and the only one. */
    Item missing() {
        return new Item(this, UUID.randomUUID().toString());
    }

    void put(Map<String, AttributeValue> item) {
        client.putItem(put -> put.tableName(name).item(item));
    }

    QueryResponse query(QueryExpressions<?> expressions) {
        return query(expressions, query -> {});
    }

    QueryResponse query(QueryExpressions<?> expressions, Consumer<QueryRequest.Builder> more) {
        Rendered rendered = Renderer.render(expressions);
        return client.query(query -> query.tableName(name)
                .keyConditionExpression(rendered.keyCondition().get())
                .filterExpression(rendered.filter().getOrNull())
                .projectionExpression(rendered.projection().getOrNull())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values())
                .applyMutation(more));
    }

    ScanResponse scan(ScanExpressions<?> expressions) {
        Rendered rendered = Renderer.render(expressions);
        return client.scan(scan -> scan.tableName(name)
                .filterExpression(rendered.filter().getOrNull())
                .projectionExpression(rendered.projection().getOrNull())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values()));
    }
}
