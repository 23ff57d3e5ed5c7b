package io.github.dynalect.examples.lambda;

import io.github.dynalect.testing.FreshTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class ReadingsByHandTest extends AnswersTest {
    ReadingsByHandTest(DynamoDbClient client, @FreshTable(partitionKey = "device", sortKey = "at") String table) {
        super(new ReadingsByHand(client, table)::answer);
    }
}
