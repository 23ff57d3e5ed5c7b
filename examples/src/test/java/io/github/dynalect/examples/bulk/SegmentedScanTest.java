package io.github.dynalect.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.table.Dynalect;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.Script;
import io.github.dynalect.testing.ScriptedAsyncHttpClient;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

@DynamoDbTest
class SegmentedScanTest {
    private static final List<Measurement> ALL = Measurement.generated(1_000);

    private final List<Integer> read = new CopyOnWriteArrayList<>();
    private final DynamoDbServer server;
    private final String table;

    SegmentedScanTest(DynamoDbServer server, @FreshTable(partitionKey = "station", sortKey = "at") String table) {
        this.server = server;
        this.table = table;
        Dynalect.create(server.asyncClient())
                .table(Measurement_.SCHEMA)
                .named(table)
                .batchPut(ALL)
                .concurrency(4)
                .execute()
                .orThrow();
    }

    @Test
    void each_row_is_read_and_told_once() {
        Summary summary = new SegmentedScan(Dynalect.create(server.asyncClient()), table, 4, 50).summary(read::add);

        assertThat(summary).isEqualTo(Summary.of(ALL.stream()));
        assertThat(read).allSatisfy(rows -> assertThat(rows).isBetween(0, 50));
        assertThat(read.stream().mapToInt(Integer::intValue).sum()).isEqualTo(ALL.size());
    }

    @Test
    void requests_that_are_throttled_are_not_told_as_read() {
        Script script = Script.every(3, Fate.throttle("TableReadMaxOnDemandThroughputExceeded", "arn:of:a:table"));
        try (ScriptedAsyncHttpClient busy = ScriptedAsyncHttpClient.of(script);
                DynamoDbAsyncClient client = server.configure(DynamoDbAsyncClient.builder())
                        .httpClient(busy)
                        .overrideConfiguration(
                                settings -> settings.retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                        .maxAttempts(20)
                                        .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                                        .build()))
                        .build()) {
            Summary summary = new SegmentedScan(Dynalect.create(client), table, 4, 50).summary(read::add);

            assertThat(summary.count()).isEqualTo(ALL.size());
            assertThat(busy.sent()).isGreaterThan(read.size());
        }
        assertThat(read.stream().mapToInt(Integer::intValue).sum()).isEqualTo(ALL.size());
    }
}
