package io.github.dynalect.examples.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.examples.orders.Customer.Answer;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.collection.Vector;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with a request is told by its place and its rule, never by what was sent, and nothing reaches DynamoDB. */
@DynamoDbTest
@TestInstance(Lifecycle.PER_CLASS)
class InvalidRequestsTest {
    private final Service service;

    InvalidRequestsTest(DynamoDbServer server) {
        this.service = Service.start(server);
    }

    @AfterAll
    void end() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                        | lines NotEmpty
            {"lines":[]}                                                              | lines NotEmpty
            {"lines":[null]}                                                          | lines[0] NotNull
            {"lines":[{}]}                                                            | lines[0].priceInCents NotNull, lines[0].product NotNull, lines[0].quantity NotNull
            {"lines":{}}                                                              | lines Format
            {"lines":[{"product":"secret!","quantity":0,"priceInCents":-1}]}          | lines[0].priceInCents Min, lines[0].product Pattern, lines[0].quantity Min
            {"lines":[{"product":"secret","quantity":1001,"priceInCents":100000001}]} | lines[0].priceInCents Max, lines[0].quantity Max
            {"lines":[{"product":"secret","quantity":"secret","priceInCents":1}]}     | lines[0].quantity Format
            {"lines":[{"product":"secret","quantity":1.5,"priceInCents":1}]}          | lines[0].quantity Format
            {"lines":[{"product":"secret","quantity":1,"priceInCents":1e99}]}         | lines[0].priceInCents Format
            {"lines":[{"product":{"secret":1},"quantity":1,"priceInCents":1}]}        | lines[0].product Format
            {"lines":[{"product":"secret                                              | lines[0].product Format
            []                                                                        | body Format
            secret                                                                    | body Format
            ''                                                                        | body Format
            """)
    void an_order_that_is_not_valid(String body, String errors) {
        assertRefused("PUT", "/orders/o-1", body, errors);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT | /orders/o-1/payment         | {}                    | payment NotNull
            PUT | /orders/o-1/payment         | {"payment":"secret!"} | payment Pattern
            PUT | /orders/o-1/shipment        | {"parcel":["secret"]} | parcel Format
            PUT | /orders/odd%2B              | {"lines":[]}          | lines NotEmpty, orderId Pattern
            PUT | /orders/odd%2B/cancellation | ''                    | orderId Pattern
            GET | /orders/odd%2B              | ''                    | orderId Pattern
            GET | /orders?size=0              | ''                    | size Min
            GET | /orders?size=secret         | ''                    | size Format
            GET | /orders?first=secret        | ''                    | first Format
            """)
    void another_request_that_is_not_valid(String method, String address, String body, String errors) {
        assertRefused(method, address, body, errors);
    }

    @Test
    void a_body_that_is_larger_than_any_order() {
        assertRefused("PUT", "/orders/o-1", " ".repeat(100_000) + "{\"lines\":[]}", "body Format");
    }

    private void assertRefused(String method, String address, String body, String errors) {
        int before = service.sent();

        Answer answer = service.customer("ann").ask(method, address, body);

        assertThat(answer.toString()).startsWith("400 {").doesNotContain("secret");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("type").asString()).isEqualTo("https://orders.example/problems/invalid-request");
        assertThat(Vector.ofAll(problem.get("errors"))
                        .map(error -> error.get("field").asString() + " "
                                + error.get("rule").asString())
                        .mkString(", "))
                .isEqualTo(errors);
        assertThat(service.sent()).as("requests to DynamoDB").isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST   | /orders     | 405
            DELETE | /orders/o-1 | 405
            GET    | /else       | 404
            """)
    void what_the_service_does_not_have_is_a_problem_too(String method, String address, int status) {
        Answer answer = service.customer("ann").ask(method, address, "");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).doesNotContain("detail");
    }

    @Test
    void a_body_of_another_type_is_not_quoted_either() {
        Customer ann = service.customer("ann");

        Answer answer = ann.sending(HttpRequest.newBuilder(ann.service().resolve("/orders/o-1"))
                        .header("X-Customer", "ann")
                        .header("Content-Type", "text/secret")
                        .PUT(BodyPublishers.ofString("secret")))
                .join();

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.body()).contains("\"status\":415").doesNotContain("secret");
    }
}
