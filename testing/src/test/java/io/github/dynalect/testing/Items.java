package io.github.dynalect.testing;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What the tests of fates ask for. */
final class Items {
    private Items() {}

    static Map<String, AttributeValue> key(String id) {
        return Map.of("id", AttributeValue.fromS(id));
    }

    static List<Map<String, AttributeValue>> keys(int count) {
        return IntStream.range(0, count).mapToObj(number -> key("i-" + number)).toList();
    }

    /** A counter shows how often the server was asked to add one to it. */
    static Consumer<UpdateItemRequest.Builder> addition(String table) {
        return update -> update.tableName(table)
                .key(key("counter"))
                .updateExpression("ADD n :one")
                .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1")));
    }

    static Consumer<GetItemRequest.Builder> reading(String table) {
        return get -> get.tableName(table).consistentRead(true).key(key("counter"));
    }

    static int counter(DynamoDbServer server, String table) {
        return counted(server.client(), table);
    }

    private static int counted(DynamoDbClient client, String table) {
        return Integer.parseInt(client.getItem(reading(table))
                .item()
                .getOrDefault("n", AttributeValue.fromN("0"))
                .n());
    }
}
