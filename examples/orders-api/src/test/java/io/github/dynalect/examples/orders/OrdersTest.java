package io.github.dynalect.examples.orders;

import static io.github.dynalect.examples.orders.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.examples.orders.Customer.Answer;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What becomes of orders, over HTTP and in a real table; the clock stands at the first second of 2000. */
@DynamoDbTest
@TestInstance(Lifecycle.PER_CLASS)
class OrdersTest {
    private static final String PENS = """
            {"lines":[{"product":"pen","quantity":2,"priceInCents":150},{"product":"book","quantity":1,"priceInCents":2000}]}""";

    private static final String PAYMENT = "\"payment\":\"p-1\",";
    private static final String PARCEL = "\"parcel\":\"x-1\",";

    private final Service service;

    OrdersTest(DynamoDbServer server) {
        this.service = Service.start(server);
    }

    @AfterAll
    void end() {
        service.close();
    }

    @Test
    void an_order_is_placed_and_read() {
        Customer ann = service.customer("ann-places");

        Answer placed = ann.put("/orders/o-1", PENS);

        assertThat(placed).hasToString("201 " + order("PLACED", ""));
        assertThat(placed.header("Location")).isEqualTo("/orders/o-1");
        assertThat(ann.get("/orders/o-1")).hasToString("200 " + order("PLACED", ""));
    }

    @Test
    void an_order_that_is_placed_again_is_the_one_that_is_there() {
        Customer ann = service.customer("ann-repeats");
        ann.put("/orders/o-1", PENS);
        ann.put("/orders/o-1/payment", """
                {"payment":"p-1"}""");

        assertThat(ann.put("/orders/o-1", PENS)).hasToString("200 " + order("PAID", PAYMENT));
    }

    @Test
    void an_id_that_has_other_lines_is_a_conflict_and_the_order_stays_as_it_is() {
        Customer ann = service.customer("ann-differs");
        ann.put("/orders/o-1", PENS);

        Answer other = ann.put("/orders/o-1", PENS.replace("\"quantity\":2", "\"quantity\":3"));

        assertThat(other).hasToString(conflict("/orders/o-1", order("PLACED", "")));
        assertThat(other.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(ann.get("/orders/o-1")).hasToString("200 " + order("PLACED", ""));
    }

    @Test
    void two_customers_may_choose_one_id_and_neither_sees_the_order_of_the_other() {
        Customer ann = service.customer("ann-alone");
        Customer bob = service.customer("bob-alone");
        ann.put("/orders/o-1", PENS);

        assertThat(bob.get("/orders/o-1")).hasToString(notFound("/orders/o-1"));
        assertThat(bob.put("/orders/o-1/cancellation", "")).hasToString(notFound("/orders/o-1/cancellation"));
        assertThat(bob.put("/orders/o-1", PENS).status()).isEqualTo(201);
        bob.put("/orders/o-1/cancellation", "");

        assertThat(ann.get("/orders/o-1")).hasToString("200 " + order("PLACED", ""));
    }

    @Test
    void an_order_is_paid_and_then_shipped_and_each_may_be_told_again() {
        Customer ann = service.customer("ann-pays");
        ann.put("/orders/o-1", PENS);

        for (int time = 0; time < 2; time++) {
            assertThat(ann.put("/orders/o-1/payment", """
                    {"payment":"p-1"}""")).hasToString("200 " + order("PAID", PAYMENT));
        }
        for (int time = 0; time < 2; time++) {
            assertThat(ann.put("/orders/o-1/shipment", """
                    {"parcel":"x-1"}""")).hasToString("200 " + order("SHIPPED", PAYMENT + PARCEL));
        }
        assertThat(ann.put("/orders/o-1/payment", """
                {"payment":"p-1"}"""))
                .as("the payment that is known, of an order that has gone on")
                .hasToString("200 " + order("SHIPPED", PAYMENT + PARCEL));
    }

    @Test
    void an_order_is_cancelled_and_it_may_be_told_again() {
        Customer ann = service.customer("ann-cancels");
        ann.put("/orders/o-1", PENS);

        for (int time = 0; time < 2; time++) {
            assertThat(ann.put("/orders/o-1/cancellation", "")).hasToString("200 " + order("CANCELLED", ""));
        }
    }

    @Test
    void what_the_state_of_an_order_forbids_is_a_conflict_with_the_order_as_it_is() {
        Customer ann = service.customer("ann-hurries");
        ann.put("/orders/o-1", PENS);

        assertThat(ann.put("/orders/o-1/shipment", """
                {"parcel":"x-1"}"""))
                .as("not paid yet")
                .hasToString(conflict("/orders/o-1/shipment", order("PLACED", "")));
        ann.put("/orders/o-1/payment", """
                {"payment":"p-1"}""");
        assertThat(ann.put("/orders/o-1/payment", """
                {"payment":"p-2"}"""))
                .as("paid by another")
                .hasToString(conflict("/orders/o-1/payment", order("PAID", PAYMENT)));
        ann.put("/orders/o-1/shipment", """
                {"parcel":"x-1"}""");
        assertThat(ann.put("/orders/o-1/cancellation", ""))
                .as("on its way")
                .hasToString(conflict("/orders/o-1/cancellation", order("SHIPPED", PAYMENT + PARCEL)));
    }

    @Test
    void what_is_not_there_is_not_found() {
        Customer ann = service.customer("ann-errs");

        assertThat(ann.get("/orders/o-1")).hasToString(notFound("/orders/o-1"));
        assertThat(ann.put("/orders/o-1/payment", """
                {"payment":"p-1"}""")).hasToString(notFound("/orders/o-1/payment"));
        assertThat(ann.put("/orders/o-1/shipment", """
                {"parcel":"x-1"}""")).hasToString(notFound("/orders/o-1/shipment"));
    }

    @Test
    void of_payments_side_by_side_one_wins_and_the_others_are_told_which() {
        Customer ann = service.customer("ann-races");
        for (int round = 0; round < 5; round++) {
            String address = "/orders/o-" + round;
            ann.put(address, PENS);

            List<Answer> answers =
                    sideBySide(8, n -> ann.asking("PUT", address + "/payment", "{\"payment\":\"p-%d\"}".formatted(n)));

            assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
            String winner = ann.get(address).body();
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 409)
                    .extracting(Answer::toString)
                    .containsOnly(conflict(address + "/payment", winner));
        }
    }

    @Test
    void of_a_payment_and_a_cancellation_side_by_side_the_order_keeps_to_one() {
        Customer ann = service.customer("ann-wavers");
        for (int round = 0; round < 5; round++) {
            String address = "/orders/o-" + round;
            ann.put(address, PENS);

            List<Answer> answers = sideBySide(
                    2,
                    n -> n == 0
                            ? ann.asking("PUT", address + "/cancellation", "")
                            : ann.asking("PUT", address + "/payment", "{\"payment\":\"p-1\"}"));

            // A paid order may be cancelled, and a cancelled one not be paid.
            assertThat(answers.get(0).status()).isEqualTo(200);
            String order = ann.get(address).body();
            assertThat(order).contains("\"status\":\"CANCELLED\"");
            assertThat(order.contains(PAYMENT)).isEqualTo(answers.get(1).status() == 200);
        }
    }

    @Test
    void of_equal_orders_side_by_side_one_is_new() {
        Customer ann = service.customer("ann-clicks");

        List<Answer> answers = sideBySide(8, n -> ann.asking("PUT", "/orders/o-1", PENS));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(ann.get("/orders").body()).containsOnlyOnce("orderId");
    }

    @Test
    void who_is_unknown_gets_nothing_and_nothing_is_sent() {
        int before = service.sent();
        Customer nobody = service.customer("Ann's secret");

        Answer answer = nobody.get("/orders/o-1");

        assertThat(answer).hasToString(problem(401, "unknown-caller", "It is not known who asks", "/orders/o-1"));
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("X-Customer");
        assertThat(nobody.sending(HttpRequest.newBuilder(nobody.service().resolve("/orders")))
                        .join()
                        .status())
                .as("without the header")
                .isEqualTo(401);
        assertThat(service.sent()).isEqualTo(before);
    }

    private static List<Answer> sideBySide(int many, IntFunction<CompletableFuture<Answer>> request) {
        return IntStream.range(0, many).mapToObj(request).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static String order(String status, String more) {
        return """
                {"orderId":"o-1","status":"%s","placedAt":"2000-01-01T00:00:00Z","totalInCents":2300,%s"lines":[\
                {"product":"pen","quantity":2,"priceInCents":150},{"product":"book","quantity":1,"priceInCents":2000}]}""".formatted(status, more);
    }

    private static String notFound(String address) {
        return problem(404, "order-not-found", "There is no such order", address);
    }

    private static String conflict(String address, String order) {
        return problem(
                409, "order-conflict", "The order is there, and does not allow this", address, ",\"order\":" + order);
    }
}
