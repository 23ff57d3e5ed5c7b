package io.github.dynalect.testing.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.Script;
import io.github.dynalect.testing.ScriptedHttpClient;
import io.github.dynalect.testing.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

@DynamoDbTest
class FaultsTest {
    private static final Map<String, AttributeValue> KEY = Map.of("id", AttributeValue.fromS("ada"));

    private final DynamoDbServer server;
    private final String table;

    FaultsTest(DynamoDbServer server, @FreshTable(partitionKey = "id") String table) {
        this.server = server;
        this.table = table;
    }

    @Test
    void an_answer_is_lost() {
        // @start region=lost
        try (var lossy = ScriptedHttpClient.of(Fate.loseAnswer());
                var client = server.configure(DynamoDbClient.builder())
                        .httpClient(lossy)
                        .build()) {
            client.updateItem(visit(table));

            assertThat(lossy.sent()).isEqualTo(2);
            assertThat(visits(table))
                    .as("the SDK has sent it again, so it counts twice")
                    .isEqualTo("2");
        }
        // @end
    }

    @Test
    void much_goes_wrong_by_a_seed() {
        long seed = 7;
        String arn = "arn:aws:dynamodb:eu-central-1:123456789012:table/" + table;
        // @start region=script
        Script script = Script.random(seed)
                .sometimes(0.1, Fate.loseRequest())
                .sometimes(0.05, Fate.refuse(500, "InternalServerError"))
                .everyNth(10, Fate.throttle("TableWriteMaxOnDemandThroughputExceeded", arn))
                .on("BatchWriteItem", Script.random(seed).sometimes(0.5, Fate.leaveUnprocessed(0.3)));
        // @end
        try (var lossy = ScriptedHttpClient.of(script);
                var client = server.configure(DynamoDbClient.builder())
                        .httpClient(lossy)
                        .build()) {
            for (int visit = 0; visit < 20; visit++) {
                client.updateItem(visit(table));
            }
            write(client, table, VirtualTime.passing()::pause);

            assertThat(visits(table)).as("%s", lossy).isEqualTo("20");
            assertThat(client.scan(scan -> scan.tableName(table)).count())
                    .as("%s", lossy)
                    .isEqualTo(26);
        }
    }

    @Test
    void waits_take_no_time() {
        Fate none = Fate.leaveUnprocessed(1);
        try (var busy = ScriptedHttpClient.of(none, none);
                var client = server.configure(DynamoDbClient.builder())
                        .httpClient(busy)
                        .build()) {
            // @start region=time
            VirtualTime time = VirtualTime.passing();
            write(client, table, time::pause);

            assertThat(time.pauses()).containsExactly(Duration.ofMillis(50), Duration.ofMillis(100));
            assertThat(time.elapsed()).isEqualTo(Duration.ofMillis(150));
            // @end
        }
    }

    /** Code as one may test it: it writes 25 items, and waits before it sends again what was left. */
    private static void write(DynamoDbClient client, String table, Function<Duration, CompletableFuture<Void>> pause) {
        Map<String, List<WriteRequest>> left = Map.of(
                table,
                IntStream.range(0, 25)
                        .mapToObj(number -> Map.of("id", AttributeValue.fromS("i-" + number)))
                        .map(item -> WriteRequest.builder()
                                .putRequest(put -> put.item(item))
                                .build())
                        .toList());
        Duration wait = Duration.ofMillis(50);
        left = writeOnce(client, left);
        while (!left.isEmpty()) {
            pause.apply(wait).join();
            wait = wait.multipliedBy(2);
            left = writeOnce(client, left);
        }
    }

    private static Map<String, List<WriteRequest>> writeOnce(
            DynamoDbClient client, Map<String, List<WriteRequest>> requests) {
        return client.batchWriteItem(batch -> batch.requestItems(requests)).unprocessedItems();
    }

    private static Consumer<UpdateItemRequest.Builder> visit(String table) {
        return update -> update.tableName(table)
                .key(KEY)
                .updateExpression("ADD visits :one")
                .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1")));
    }

    private String visits(String of) {
        return server.client()
                .getItem(get -> get.tableName(of).consistentRead(true).key(KEY))
                .item()
                .get("visits")
                .n();
    }
}
