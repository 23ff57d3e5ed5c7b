package io.github.dynalect.testing.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.TestTables;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

@DynamoDbTest
class ShapeTest {
    @Test
    void a_table_has_any_shape(TestTables tables, DynamoDbClient client) {
        String table = tables.create(ShapeTest::keyedById);

        assertThat(client.describeTable(describe -> describe.tableName(table))
                        .table()
                        .streamSpecification()
                        .streamEnabled())
                .isTrue();
    }

    @Test
    void a_program_may_start_a_server_too() {
        // @start region=program
        try (DynamoDbServer server = DynamoDbServer.start();
                TestTables tables = new TestTables(server.client(), "quick-start")) {
            String users = tables.create(ShapeTest::keyedById);
            server.client().putItem(put -> put.tableName(users).item(Map.of("id", AttributeValue.fromS("ada"))));
        }
        // @end
    }

    // @start region=shape
    private static void keyedById(CreateTableRequest.Builder table) {
        table.attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("id")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("id")
                        .keyType(KeyType.HASH)
                        .build())
                .streamSpecification(stream -> stream.streamEnabled(true).streamViewType("NEW_IMAGE"));
    }
    // @end
}
