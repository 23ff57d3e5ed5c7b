package io.github.dynalect.examples.orders;

import static io.github.dynalect.examples.orders.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.examples.orders.Customer.Answer;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.github.dynalect.testing.Fate;
import java.io.InterruptedIOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the service answers when DynamoDB is busy, away, or answers what it should not; and that sending again does no harm. */
@DynamoDbTest
@TestInstance(Lifecycle.PER_CLASS)
class UnavailableTest {
    private static final String PEN = """
            {"lines":[{"product":"pen","quantity":1,"priceInCents":150}]}""";

    private final DynamoDbServer server;
    private final Service service;

    UnavailableTest(DynamoDbServer server) {
        this.server = server;
        this.service = Service.start(server);
    }

    @AfterAll
    void end() {
        service.close();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("throttled", Fate.refuse(400, "ThrottlingException")),
                Arguments.of("a table without capacity", Fate.refuse(400, "ProvisionedThroughputExceededException")),
                Arguments.of("an error of the service", Fate.refuse(500, "InternalServerError")),
                Arguments.of("no connection", Fate.loseRequest()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void what_may_pass_is_worth_another_try(String name, Fate fault) {
        Customer ann = service.customer("ann-in-need");

        Answer read = service.under(fault, () -> ann.get("/orders/o-1"));

        assertThat(read).hasToString(unavailable("/orders/o-1"));
        assertThat(read.header("Retry-After")).isEqualTo("2");
        assertThat(read.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(ann.get("/orders/o-1").status()).isEqualTo(404);
    }

    @Test
    void it_is_the_same_for_lists_and_writes_and_nothing_is_written() {
        Customer ann = service.customer("ann-in-a-crowd");
        Fate throttled = Fate.refuse(400, "ThrottlingException");

        assertThat(service.under(throttled, () -> ann.get("/orders"))).hasToString(unavailable("/orders"));
        assertThat(service.under(throttled, () -> ann.put("/orders/o-1", PEN))).hasToString(unavailable("/orders/o-1"));
        assertThat(service.under(throttled, () -> ann.put("/orders/o-1/cancellation", "")))
                .hasToString(unavailable("/orders/o-1/cancellation"));
        assertThat(ann.get("/orders/o-1").status()).isEqualTo(404);
    }

    @Test
    void attempts_and_time_are_limited_as_the_configuration_says() {
        try (Service hurried =
                Service.start(server, "--orders.dynamodb.attempts=2", "--orders.dynamodb.time-limit=2s")) {
            Customer ann = hurried.customer("ann");
            Fate silence = exchange -> {
                await(new CountDownLatch(1));
                return exchange.send();
            };
            int before = hurried.sent();

            assertThat(hurried.under(Fate.refuse(500, "InternalServerError"), () -> ann.get("/orders/o-1")))
                    .hasToString(unavailable("/orders/o-1"));
            assertThat(hurried.sent()).isEqualTo(before + 2);
            assertThat(hurried.under(silence, () -> ann.get("/orders/o-1"))).hasToString(unavailable("/orders/o-1"));
        }
    }

    @Test
    void an_order_whose_answer_was_lost_is_there_once() {
        Customer ann = service.customer("ann-unlucky");

        Answer placed = service.under(first(Fate.loseAnswer()), () -> ann.put("/orders/o-1", PEN));

        // The SDK has sent it again, and that attempt found the order.
        assertThat(placed.status()).isEqualTo(200);
        assertThat(ann.get("/orders").body()).containsOnlyOnce("orderId");
    }

    @Test
    void an_order_of_which_nothing_was_heard_may_be_sent_again() {
        Customer ann = service.customer("ann-patient");

        assertThat(service.under(Fate.loseAnswer(), () -> ann.put("/orders/o-1", PEN)))
                .hasToString(unavailable("/orders/o-1"));
        assertThat(ann.put("/orders/o-1", PEN).status()).isEqualTo(200);
    }

    @Test
    void a_payment_whose_answer_was_lost_is_no_conflict_with_itself() {
        Customer ann = service.customer("ann-generous");
        ann.put("/orders/o-1", PEN);

        Answer paid = service.under(first(Fate.loseAnswer()), () -> ann.put("/orders/o-1/payment", """
                {"payment":"p-1"}"""));

        assertThat(paid.status()).isEqualTo(200);
        assertThat(paid.body()).contains("\"status\":\"PAID\"");
    }

    @Test
    void what_does_not_pass_is_an_error_of_the_service_without_its_words() {
        Customer ann = service.customer("ann-outside");

        assertThat(service.under(Fate.refuse(400, "AccessDeniedException"), () -> ann.get("/orders/o-1")))
                .hasToString(internal("/orders/o-1"));
    }

    @Test
    void an_item_that_is_no_order_is_an_error_of_the_service_without_its_values() {
        server.client()
                .putItem(put -> put.tableName(service.table())
                        .item(Map.of(
                                "customer", AttributeValue.fromS("ann-odd"),
                                "orderId", AttributeValue.fromS("o-1"),
                                "placedAt", AttributeValue.fromS("secret"))));

        assertThat(service.customer("ann-odd").get("/orders/o-1")).hasToString(internal("/orders/o-1"));
    }

    @Test
    void readiness_asks_the_table_and_liveness_does_not() {
        Customer probe = service.customer("probe");

        assertThat(probe.get("/actuator/health/readiness")).hasToString("200 {\"status\":\"UP\"}");
        assertThat(service.under(Fate.loseRequest(), () -> probe.get("/actuator/health/readiness")))
                .hasToString("503 {\"status\":\"DOWN\"}");
        assertThat(service.under(Fate.loseRequest(), () -> probe.get("/actuator/health/liveness")))
                .hasToString("200 {\"status\":\"UP\"}");
    }

    private static void await(CountDownLatch latch) throws InterruptedIOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    private static Fate first(Fate fate) {
        AtomicBoolean met = new AtomicBoolean();
        return exchange -> (met.getAndSet(true) ? Fate.arrive() : fate).meet(exchange);
    }

    private static String unavailable(String address) {
        return problem(503, "unavailable", "The service is busy", address);
    }

    private static String internal(String address) {
        return problem(500, "internal", "Something is wrong with the service", address);
    }
}
