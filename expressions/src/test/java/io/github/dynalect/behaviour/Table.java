package io.github.dynalect.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.evaluate.Evaluator;
import io.github.dynalect.expression.Projection;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.render.ScanExpressions;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** A table by which the server itself is asked what expressions mean, and the evaluator what they mean in memory. */
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
        QueryResponse response = client.query(query -> query.tableName(name)
                .keyConditionExpression(rendered.keyCondition().get())
                .filterExpression(rendered.filter().getOrNull())
                .projectionExpression(rendered.projection().getOrNull())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values())
                .applyMutation(more));
        assertThat(inMemory(
                        item -> Evaluator.test(expressions.key(), item) && Evaluator.test(expressions.filter(), item),
                        expressions.projection()))
                .as("%s, in memory", expressions)
                .containsExactlyInAnyOrderElementsOf(canonical(response.items()));
        return response;
    }

    ScanResponse scan(ScanExpressions<?> expressions) {
        Rendered rendered = Renderer.render(expressions);
        ScanResponse response = client.scan(scan -> scan.tableName(name)
                .filterExpression(rendered.filter().getOrNull())
                .projectionExpression(rendered.projection().getOrNull())
                .expressionAttributeNames(rendered.names())
                .expressionAttributeValues(rendered.values()));
        assertThat(inMemory(item -> Evaluator.test(expressions.filter(), item), expressions.projection()))
                .as("%s, in memory", expressions)
                .containsExactlyInAnyOrderElementsOf(canonical(response.items()));
        return response;
    }

    private List<Map<String, AttributeValue>> inMemory(
            Predicate<Map<String, AttributeValue>> condition, Option<? extends Projection<?>> projection) {
        List<Map<String, AttributeValue>> all =
                client.scan(scan -> scan.tableName(name).consistentRead(true)).items();
        return canonical(all.stream()
                .filter(condition)
                .map(item -> projection.fold(() -> item, parts -> Evaluator.project(parts, item)))
                .toList());
    }

    private static List<Map<String, AttributeValue>> canonical(List<Map<String, AttributeValue>> items) {
        return items.stream().map(Values::canonical).toList();
    }
}
