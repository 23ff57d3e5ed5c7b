package io.github.dynalect.property;

import io.github.dynalect.expression.KeyCondition;
import io.github.dynalect.render.QueryExpressions;
import io.github.dynalect.render.Rendered;
import io.github.dynalect.render.Renderer;
import io.github.dynalect.testing.TestTables;
import io.github.dynalect.value.AttributeType;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.HashMap;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/** What the server answers to key conditions. The items of a trial have tables of their own: their keys are among them. */
final class KeyServer {
    private final DynamoDbClient client;
    private final TestTables tables;
    private final java.util.Map<Tuple2<Items, TypedKey>, String> names = new HashMap<>();

    KeyServer(DynamoDbClient client, TestTables tables) {
        this.client = client;
        this.tables = tables;
    }

    /** For each of the items whether a query returns it. */
    Vector<Boolean> found(Items items, KeyCondition<Object> condition) {
        Rendered rendered = Renderer.render(QueryExpressions.key(condition));
        var found = Vector.ofAll(client.query(query -> query.tableName(table(items, condition))
                                .indexName(condition.index().getOrNull())
                                .keyConditionExpression(rendered.keyCondition().get())
                                .expressionAttributeNames(rendered.names())
                                .expressionAttributeValues(rendered.values()))
                        .items())
                .map(Items::canonical);
        return items.all().map(found::contains);
    }

    private String table(Items items, KeyCondition<Object> condition) {
        // The index is one of the table of texts.
        TypedKey schema = TypedKey.TABLES
                .find(table -> table.partition().containsKey(condition.names().head()))
                .getOrElse(TypedKey.TEXTS);
        return names.computeIfAbsent(Tuple.of(items, schema), unseen -> store(items, schema));
    }

    private String store(Items items, TypedKey schema) {
        String name = tables.create(table -> shape(table, schema));
        items.all().forEach(item -> client.putItem(put -> put.tableName(name).item(item)));
        return name;
    }

    private static void shape(CreateTableRequest.Builder table, TypedKey schema) {
        table.keySchema(keys(schema)).attributeDefinitions(definitions(schema.attributes()));
        if (schema.equals(TypedKey.TEXTS)) {
            table.attributeDefinitions(definitions(schema.attributes().merge(TypedKey.INDEX.attributes())))
                    .globalSecondaryIndexes(GlobalSecondaryIndex.builder()
                            .indexName(TypedKey.INDEX.index().get())
                            .keySchema(keys(TypedKey.INDEX))
                            .projection(Projection.builder()
                                    .projectionType(ProjectionType.ALL)
                                    .build())
                            .build());
        }
    }

    private static List<KeySchemaElement> keys(TypedKey schema) {
        return keys(schema.partition(), KeyType.HASH)
                .appendAll(keys(schema.sort(), KeyType.RANGE))
                .asJava();
    }

    private static Vector<KeySchemaElement> keys(Map<String, AttributeType> attributes, KeyType type) {
        return attributes
                .keySet()
                .toVector()
                .map(name -> KeySchemaElement.builder()
                        .attributeName(name)
                        .keyType(type)
                        .build());
    }

    private static List<AttributeDefinition> definitions(Map<String, AttributeType> attributes) {
        return attributes
                .toVector()
                .map(attribute -> AttributeDefinition.builder()
                        .attributeName(attribute._1)
                        .attributeType(attribute._2.name())
                        .build())
                .asJava();
    }
}
