package io.github.dynalect.testing.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.FreshTable;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoDbTest
class UserTest {
    @Test
    void a_user_is_found(DynamoDbClient client, @FreshTable(partitionKey = "userId", sortKey = "email") String table) {
        var user = Map.of("userId", AttributeValue.fromS("u-1"), "email", AttributeValue.fromS("ada@example.org"));
        client.putItem(put -> put.tableName(table).item(user));

        assertThat(client.getItem(get -> get.tableName(table).key(user)).item()).isEqualTo(user);
    }
}
