package io.github.dynalect.benchmarks.startup;

import io.github.dynalect.benchmarks.model.Visit;
import io.github.dynalect.benchmarks.model.VisitByHand;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** Puts the first visit and gets it back, with requests made by hand. */
final class ProcessByHand {
    private ProcessByHand() {}

    public static void main(String[] arguments) {
        Visit visit = Visit.first();
        try (DynamoDbClient client = CannedHttpClient.client()) {
            client.putItem(PutItemRequest.builder()
                    .tableName("visits")
                    .item(VisitByHand.encode(visit))
                    .build());
            Visit read = VisitByHand.decode(client.getItem(GetItemRequest.builder()
                            .tableName("visits")
                            .key(Map.of("id", AttributeValue.createS(visit.id())))
                            .build())
                    .item());
            if (!read.since().equals(visit.since()) || !read.rooms().equals(visit.rooms())) {
                throw new AssertionError("another visit");
            }
        }
    }
}
