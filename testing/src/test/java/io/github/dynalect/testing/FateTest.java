package io.github.dynalect.testing;

import static io.github.dynalect.testing.Items.addition;
import static io.github.dynalect.testing.Items.counter;
import static io.github.dynalect.testing.Items.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dynalect.testing.Scripted.Way;
import java.net.SocketException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;

/** What the SDK makes of each fate, and what the server knows of it. */
@DynamoDbTest
class FateTest {
    private static final String ARN = "arn:aws:dynamodb:eu-central-1:123456789012:table/orders";
    private static final String REASON = "TableWriteKeyRangeThroughputExceeded";

    private final DynamoDbServer server;
    private final String table;

    FateTest(DynamoDbServer server, @FreshTable(partitionKey = "id") String table) {
        this.server = server;
        this.table = table;
    }

    @ParameterizedTest
    @EnumSource
    void a_request_that_was_lost_is_sent_again_and_takes_effect_once(Way way) {
        try (var scripted = way.again(server, Fate.loseRequest(), Fate.loseRequest())) {
            scripted.client().updateItem(addition(table));

            assertThat(scripted.sent()).isEqualTo(3);
        }
        assertThat(counter(server, table)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_request_whose_answer_was_lost_is_sent_again_and_takes_effect_twice(Way way) {
        try (var scripted = way.again(server, Fate.loseAnswer())) {
            scripted.client().updateItem(addition(table));

            assertThat(scripted.sent()).isEqualTo(2);
        }
        assertThat(counter(server, table)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void without_another_attempt_the_caller_cannot_know_which_of_the_two_was_lost(Way way) {
        try (var scripted = way.once(server, Fate.loseRequest(), Fate.loseAnswer())) {
            assertThatThrownBy(() -> scripted.client().updateItem(addition(table)))
                    .isExactlyInstanceOf(SdkClientException.class)
                    .hasStackTraceContaining("the request was lost, as the script says");
            assertThatThrownBy(() -> scripted.client().updateItem(addition(table)))
                    .isExactlyInstanceOf(SdkClientException.class)
                    .hasStackTraceContaining("the answer was lost, as the script says");
        }
        assertThat(counter(server, table)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_connection_that_was_reset_has_sent_the_request_before(Way way) {
        try (var scripted = way.again(server, Fate.reset())) {
            scripted.client().updateItem(addition(table));

            assertThat(scripted.sent()).isEqualTo(2);
        }
        assertThat(counter(server, table)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_connection_that_was_reset_is_told_apart_by_the_cause(Way way) {
        try (var scripted = way.once(server, Fate.reset())) {
            assertThatThrownBy(() -> scripted.client().updateItem(addition(table)))
                    .isExactlyInstanceOf(SdkClientException.class)
                    .hasRootCauseExactlyInstanceOf(SocketException.class)
                    .hasRootCauseMessage("Connection reset, as the script says");
        }
        assertThat(counter(server, table)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_request_that_is_repeated_takes_effect_twice_and_is_sent_once(Way way) {
        try (var scripted = way.again(server, Fate.repeat())) {
            assertThat(scripted.client()
                            .updateItem(addition(table).andThen(update -> update.returnValues("ALL_NEW")))
                            .attributes())
                    .containsEntry("n", AttributeValue.fromN("2"));

            assertThat(scripted.sent()).isEqualTo(1);
        }
        assertThat(counter(server, table)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_creation_that_is_repeated_fails_on_itself(Way way) {
        try (var scripted = way.once(server, Fate.repeat())) {
            assertThatThrownBy(() -> scripted.client()
                            .putItem(put -> put.tableName(table)
                                    .item(key("new"))
                                    .conditionExpression("attribute_not_exists(id)")))
                    .isInstanceOf(ConditionalCheckFailedException.class);
        }
        assertThat(server.client()
                        .getItem(get -> get.tableName(table).key(key("new")))
                        .item())
                .isEqualTo(key("new"));
    }

    @ParameterizedTest
    @EnumSource
    void a_late_request_really_waits(Way way) {
        Duration wait = Duration.ofMillis(50);
        try (var scripted = way.once(server, Fate.delay(wait))) {
            long before = System.nanoTime();
            scripted.client().updateItem(addition(table));

            assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(wait);
        }
        assertThat(counter(server, table)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_request_later_than_the_time_limit_of_an_attempt_is_never_sent(Way way) {
        var limited = ClientOverrideConfiguration.builder()
                .retryStrategy(AwsRetryStrategy.doNotRetry())
                .apiCallAttemptTimeout(Duration.ofMillis(50))
                .build();
        try (var scripted = way.client(server, Script.of(Fate.delay(Duration.ofDays(1))), limited)) {
            assertThatThrownBy(() -> scripted.client().updateItem(addition(table)))
                    .isInstanceOf(ApiCallAttemptTimeoutException.class);
        }
        assertThat(counter(server, table)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_request_may_be_late_in_virtual_time_and_takes_none(Way way) {
        VirtualTime time = VirtualTime.standing();
        Duration wait = Duration.ofDays(1);
        try (var scripted = way.again(
                server, Fate.arrive().after(wait, time), Fate.loseAnswer().after(wait, time))) {
            scripted.client().updateItem(addition(table));
            scripted.client().updateItem(addition(table));
        }
        assertThat(time.elapsed()).isEqualTo(Duration.ofDays(2));
        assertThat(time.pauses()).isEmpty();
        assertThat(counter(server, table)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void an_error_of_the_server_is_invented(Way way) {
        Fate error = Fate.refuse(500, "InternalServerError");
        try (var again = way.again(server, error);
                var once = way.once(server, error)) {
            again.client().updateItem(addition(table));
            assertThat(again.sent()).isEqualTo(2);

            assertThatThrownBy(() -> once.client().updateItem(addition(table)))
                    .isInstanceOfSatisfying(
                            InternalServerErrorException.class,
                            e -> assertThat(e.statusCode()).isEqualTo(500))
                    .hasMessageStartingWith("as the script says");
        }
        assertThat(counter(server, table)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void throttling_tells_its_reason_and_its_resource(Way way) {
        ThrottlingReason reason =
                ThrottlingReason.builder().reason(REASON).resource(ARN).build();
        try (var scripted = way.once(
                server,
                Fate.throttle(REASON, ARN),
                Fate.throttle("ProvisionedThroughputExceededException", REASON, ARN),
                Fate.throttle("RequestLimitExceeded", REASON, ARN))) {
            assertThatThrownBy(() -> scripted.client().updateItem(addition(table)))
                    .isInstanceOfSatisfying(ThrottlingException.class, e -> {
                        assertThat(e.throttlingReasons()).containsExactly(reason);
                        assertThat(e.isThrottlingException()).isTrue();
                        assertThat(e.statusCode()).isEqualTo(400);
                    });
            assertThatThrownBy(() -> scripted.client().updateItem(addition(table)))
                    .isInstanceOfSatisfying(
                            ProvisionedThroughputExceededException.class,
                            e -> assertThat(e.throttlingReasons()).containsExactly(reason));
            assertThatThrownBy(() -> scripted.client().updateItem(addition(table)))
                    .isInstanceOfSatisfying(
                            RequestLimitExceededException.class,
                            e -> assertThat(e.throttlingReasons()).containsExactly(reason));
        }
        assertThat(counter(server, table)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_throttled_request_is_sent_again(Way way) {
        try (var scripted = way.again(server, Fate.throttle(REASON, ARN))) {
            scripted.client().updateItem(addition(table));

            assertThat(scripted.sent()).isEqualTo(2);
        }
        assertThat(counter(server, table)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_can_be_invented(Way way) {
        try (var scripted = way.once(server, Fate.answer(200, "{\"Item\":{\"id\":{\"S\":\"nobody\"}}}"))) {
            assertThat(scripted.client()
                            .getItem(get -> get.tableName(table).key(key("a")))
                            .item())
                    .isEqualTo(key("nobody"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_fate_of_ones_own_is_a_lambda(Way way) {
        Fate thrice = exchange -> {
            assertThat(exchange.operation()).isEqualTo("UpdateItem");
            exchange.lose(exchange.send());
            exchange.lose(exchange.send(exchange.request()));
            return exchange.send();
        };
        try (var scripted = way.once(server, thrice)) {
            scripted.client().updateItem(addition(table));
        }
        assertThat(counter(server, table)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void two_fates_are_met_at_once_the_second_nearer_to_the_sdk(Way way) {
        try (var scripted = way.again(
                server,
                Fate.repeat().then(Fate.loseAnswer()),
                Fate.loseRequest().then(Fate.repeat()))) {
            scripted.client().updateItem(addition(table));

            assertThat(scripted.sent()).isEqualTo(3);
        }
        assertThat(counter(server, table)).isEqualTo(3);
    }

    @Test
    void a_wrong_fate_is_refused_when_it_is_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fate.delay(Duration.ofMillis(-1)))
                .withMessage("a wait is not negative: PT-0.001S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fate.arrive().after(Duration.ofMillis(-1), VirtualTime.passing()))
                .withMessage("a wait is not negative: PT-0.001S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fate.throttle("ValidationException", REASON, ARN))
                .withMessage("no throttling: ValidationException; these are:"
                        + " ProvisionedThroughputExceededException, RequestLimitExceeded, ThrottlingException");
    }

    /** A proxy's page is no JSON. */
    @ParameterizedTest
    @EnumSource
    void an_answer_need_not_be_of_dynamodb(Way way) {
        try (var scripted = way.once(server, Fate.answer(502, "<html>a proxy</html>"))) {
            assertThatThrownBy(() -> scripted.client()
                            .getItem(get -> get.tableName(table).key(Map.of())))
                    .hasMessageContaining("502");
        }
    }
}
