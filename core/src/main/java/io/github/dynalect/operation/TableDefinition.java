package io.github.dynalect.operation;

import io.github.dynalect.schema.IndexProjection;
import io.github.dynalect.schema.KeyAttribute;
import io.github.dynalect.schema.Schema;
import io.github.dynalect.schema.SecondaryIndex;
import io.github.dynalect.schema.SecondaryIndex.Kind;
import io.vavr.collection.Vector;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/** What a schema says of its table, in the SDK's words. */
record TableDefinition(Schema<?> schema, String tableName) {
    CreateTableRequest.Builder request() {
        CreateTableRequest.Builder request = CreateTableRequest.builder()
                .tableName(tableName)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(attributes())
                .keySchema(key(
                        schema.keyAttributes().take(1), schema.keyAttributes().drop(1)));
        // DynamoDB takes no list of no indexes.
        Vector<LocalSecondaryIndex> local =
                schema.indexes().filter(TableDefinition::isLocal).map(TableDefinition::local);
        if (!local.isEmpty()) {
            request.localSecondaryIndexes(local.asJava());
        }
        Vector<GlobalSecondaryIndex> global =
                schema.indexes().reject(TableDefinition::isLocal).map(TableDefinition::global);
        if (!global.isEmpty()) {
            request.globalSecondaryIndexes(global.asJava());
        }
        return request;
    }

    /** The attributes of all keys, each once; no other is defined before it is stored. */
    private List<AttributeDefinition> attributes() {
        return schema.keyAttributes()
                .appendAll(schema.indexes().flatMap(index -> index.partition().appendAll(index.sort())))
                .distinct()
                .map(attribute -> AttributeDefinition.builder()
                        .attributeName(attribute.name())
                        .attributeType(attribute.type().name())
                        .build())
                .asJava();
    }

    private static boolean isLocal(SecondaryIndex<?> index) {
        return index.kind() == Kind.LOCAL;
    }

    private static LocalSecondaryIndex local(SecondaryIndex<?> index) {
        return LocalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(key(index.partition(), index.sort()))
                .projection(projection(index.projection()))
                .build();
    }

    private static GlobalSecondaryIndex global(SecondaryIndex<?> index) {
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(key(index.partition(), index.sort()))
                .projection(projection(index.projection()))
                .build();
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

    private static Projection projection(IndexProjection projection) {
        Projection.Builder words = Projection.builder();
        if (projection instanceof IndexProjection.Include include) {
            return words.projectionType(ProjectionType.INCLUDE)
                    .nonKeyAttributes(include.names().asJava())
                    .build();
        }
        return words.projectionType(
                        projection instanceof IndexProjection.KeysOnly ? ProjectionType.KEYS_ONLY : ProjectionType.ALL)
                .build();
    }
}
