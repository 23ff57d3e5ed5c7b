package io.github.dynalect.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What each fate does to a counter, which shows how often the server was asked to add one to it. */
@DynamoDbTest
class ScriptedHttpClientTest {
    private final DynamoDbServer server;
    private final String table;

    ScriptedHttpClientTest(DynamoDbServer server, @FreshTable(partitionKey = "id") String table) {
        this.server = server;
        this.table = table;
    }

    @Test
    void a_request_that_was_lost_is_sent_again_and_takes_effect_once() {
        assertThat(sentFor(true, Fate.loseRequest(), Fate.loseRequest())).isEqualTo(3);
        assertThat(counter()).isEqualTo("1");
    }

    @Test
    void a_request_whose_answer_was_lost_is_sent_again_and_takes_effect_twice() {
        assertThat(sentFor(true, Fate.loseAnswer())).isEqualTo(2);
        assertThat(counter()).isEqualTo("2");
    }

    @Test
    void without_another_attempt_the_caller_gets_what_the_script_says() {
        assertThatThrownBy(() -> sentFor(false, Fate.arrive(), Fate.loseAnswer()))
                .isInstanceOf(SdkClientException.class)
                .hasStackTraceContaining("the answer was lost, as the script says");
        assertThatThrownBy(() -> sentFor(false, Fate.arrive(), Fate.refuse(400, "ThrottlingException")))
                .isInstanceOf(ThrottlingException.class);
        assertThat(counter()).isEqualTo("3");
    }

    @Test
    void an_answer_can_be_invented() {
        try (var client = client(false, Fate.answer(200, "{\"Item\":{\"id\":{\"S\":\"nobody\"}}}"))) {
            assertThat(client.getItem(get -> get.tableName(table).key(Map.of("id", AttributeValue.fromS("a"))))
                            .item())
                    .containsOnly(Map.entry("id", AttributeValue.fromS("nobody")));
        }
    }

    /** Adds one to the counter, once for a client that tries again, and twice for one that does not. */
    private int sentFor(boolean again, Fate... script) {
        Consumer<UpdateItemRequest.Builder> addition = update -> update.tableName(table)
                .key(Map.of("id", AttributeValue.fromS("counter")))
                .updateExpression("ADD n :one")
                .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1")));
        ScriptedHttpClient lossy = ScriptedHttpClient.of(script);
        try (var client = client(again, lossy)) {
            client.updateItem(addition);
            if (!again) {
                client.updateItem(addition);
            }
        }
        return lossy.sent();
    }

    private DynamoDbClient client(boolean again, Fate... script) {
        return client(again, ScriptedHttpClient.of(script));
    }

    private DynamoDbClient client(boolean again, ScriptedHttpClient http) {
        return server.configure(DynamoDbClient.builder())
                .httpClient(http)
                .overrideConfiguration(override -> override.retryStrategy(
                        again ? AwsRetryStrategy.standardRetryStrategy() : AwsRetryStrategy.doNotRetry()))
                .build();
    }

    private String counter() {
        return server.client()
                .getItem(get ->
                        get.tableName(table).consistentRead(true).key(Map.of("id", AttributeValue.fromS("counter"))))
                .item()
                .getOrDefault("n", AttributeValue.fromN("0"))
                .n();
    }
}
