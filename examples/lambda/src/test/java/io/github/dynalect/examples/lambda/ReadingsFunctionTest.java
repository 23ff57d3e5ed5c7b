package io.github.dynalect.examples.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.Fate;
import io.github.dynalect.testing.FreshTable;
import io.github.dynalect.testing.Script;
import io.github.dynalect.testing.ScriptedHttpClient;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class ReadingsFunctionTest extends AnswersTest {
    ReadingsFunctionTest(DynamoDbClient client, @FreshTable(partitionKey = "device", sortKey = "at") String table) {
        super(new ReadingsFunction(client, table)::answer);
    }

    @Test
    void what_dynamodb_would_refuse_is_a_bad_request() {
        assertThat(answer(Requests.put("", NOON, "21.5"))).isEqualTo("""
                400 text/plain; charset=utf-8
                the value of a key attribute is not an empty string or binary
                """);
        assertThat(answer(Requests.put("d-1", NOON, "1E+126"))).isEqualTo("""
                400 text/plain; charset=utf-8
                a number is 0 or its magnitude is from 1E-130 to below 1E+126
                """);
    }

    @Test
    void an_environment_is_made_though_the_table_is_busy(DynamoDbServer server) {
        try (ScriptedHttpClient http = ScriptedHttpClient.of(Script.every(1, Fate.refuse(400, "ThrottlingException")));
                DynamoDbClient busy = server.configure(DynamoDbClient.builder())
                        .httpClient(http)
                        .overrideConfiguration(calls -> calls.retryStrategy(AwsRetryStrategy.doNotRetry()))
                        .build()) {
            new ReadingsFunction(busy, "readings").prime();

            assertThat(http.sent()).isEqualTo(1);
        }
    }

    @Test
    void a_cursor_of_another_device_is_a_bad_request() {
        IntStream.range(0, 26)
                .forEach(minute -> answer(Requests.put("d-1", "2024-01-31T09:%02d:00Z".formatted(minute), "0")));
        String cursor = next(Requests.newest("d-1"));

        assertThat(answer(Requests.after("d-2", cursor))).isEqualTo("""
                400 text/plain; charset=utf-8
                a cursor goes on with the reading whose page it ended: the same table, index, partition and order
                """);
    }
}
