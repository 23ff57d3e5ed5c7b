package io.github.dynalect.benchmarks.startup;

import io.github.dynalect.benchmarks.model.VisitBean;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts the first visit and gets it back, through a table of the Enhanced client. */
final class ProcessByEnhanced {
    private ProcessByEnhanced() {}

    public static void main(String[] arguments) {
        VisitBean visit = VisitBean.first();
        try (DynamoDbClient client = CannedHttpClient.client()) {
            DynamoDbTable<VisitBean> visits = DynamoDbEnhancedClient.builder()
                    .dynamoDbClient(client)
                    .build()
                    .table("visits", VisitBean.SCHEMA);
            visits.putItem(visit);
            VisitBean read =
                    visits.getItem(Key.builder().partitionValue(visit.getId()).build());
            if (!read.getSince().equals(visit.getSince()) || !read.getRooms().equals(visit.getRooms())) {
                throw new AssertionError("another visit");
            }
        }
    }
}
