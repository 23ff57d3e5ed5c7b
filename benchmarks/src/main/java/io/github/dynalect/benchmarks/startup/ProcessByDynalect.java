package io.github.dynalect.benchmarks.startup;

import io.github.dynalect.benchmarks.model.Visit;
import io.github.dynalect.benchmarks.model.Visit_;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.table.Table;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts the first visit and gets it back, through a table. */
final class ProcessByDynalect {
    private ProcessByDynalect() {}

    public static void main(String[] arguments) {
        Visit visit = Visit.first();
        try (DynamoDbClient client = CannedHttpClient.client()) {
            Table<Visit> visits = Dynalect.create(client).table(Visit_.SCHEMA);
            visits.put(visit).execute();
            Visit read = visits.get(Visit_.key(visit.id())).execute().get();
            if (!read.since().equals(visit.since()) || !read.rooms().equals(visit.rooms())) {
                throw new AssertionError("another visit");
            }
        }
    }
}
