package io.github.dynalect.table;

import io.github.dynalect.schema.IndexProjection;
import io.github.dynalect.schema.KeyAttribute;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import io.vavr.collection.Vector;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;

/** How a table is created whose keys and indexes are those of a schema. */
final class TableShape {
    private TableShape() {}

    static void of(Schema<?> schema, CreateTableRequest.Builder request) {
        request.attributeDefinitions(keyAttributes(schema)
                        .map(attribute -> AttributeDefinition.builder()
                                .attributeName(attribute.name())
                                .attributeType(attribute.type().name())
                                .build())
                        .asJava())
                .keySchema(key(
                        schema.keyAttributes().take(1), schema.keyAttributes().drop(1)));
        Vector<? extends SecondaryIndex<?>> local = schema.indexes().filter(TableShape::isLocal);
        Vector<? extends SecondaryIndex<?>> global = schema.indexes().reject(TableShape::isLocal);
        if (!local.isEmpty()) {
            request.localSecondaryIndexes(local.map(index -> LocalSecondaryIndex.builder()
                            .indexName(index.name())
                            .keySchema(key(index.partition(), index.sort()))
                            .projection(projection(index))
                            .build())
                    .asJava());
        }
        if (!global.isEmpty()) {
            request.globalSecondaryIndexes(global.map(index -> GlobalSecondaryIndex.builder()
                            .indexName(index.name())
                            .keySchema(key(index.partition(), index.sort()))
                            .projection(projection(index))
                            .build())
                    .asJava());
        }
    }

    private static Vector<KeyAttribute> keyAttributes(Schema<?> schema) {
        return schema.indexes()
                .flatMap(index -> index.partition().appendAll(index.sort()))
                .prependAll(schema.keyAttributes())
                .distinct();
    }

    private static boolean isLocal(SecondaryIndex<?> index) {
        return index.scope() == SecondaryIndex.Scope.LOCAL;
    }

    private static List<KeySchemaElement> key(Vector<KeyAttribute> partition, Vector<KeyAttribute> sort) {
        return partition
                .map(attribute -> element(attribute, KeyType.HASH))
                .appendAll(sort.map(attribute -> element(attribute, KeyType.RANGE)))
                .asJava();
    }

    private static KeySchemaElement element(KeyAttribute attribute, KeyType type) {
        return KeySchemaElement.builder()
                .attributeName(attribute.name())
                .keyType(type)
                .build();
    }

    private static Projection projection(SecondaryIndex<?> index) {
        Projection.Builder projection = Projection.builder();
        if (index.projection() instanceof IndexProjection.Include include) {
            return projection
                    .projectionType("INCLUDE")
                    .nonKeyAttributes(include.names().asJava())
                    .build();
        }
        return projection
                .projectionType(index.projection() instanceof IndexProjection.All ? "ALL" : "KEYS_ONLY")
                .build();
    }
}
