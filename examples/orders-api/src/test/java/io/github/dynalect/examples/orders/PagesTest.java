package io.github.dynalect.examples.orders;

import static io.github.dynalect.examples.orders.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dynalect.cursor.CursorKeys;
import io.github.dynalect.examples.orders.Customer.Answer;
import io.github.dynalect.examples.orders.OrdersSettings.Cursors;
import io.github.dynalect.examples.orders.domain.Order_;
import io.github.dynalect.examples.orders.domain.Orders;
import io.github.dynalect.examples.orders.domain.Orders.Sequence;
import io.github.dynalect.table.Dynalect;
import io.github.dynalect.testing.DynamoDbServer;
import io.github.dynalect.testing.DynamoDbTest;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list in pages, and what becomes of cursors that are none of it. */
@DynamoDbTest
@TestInstance(Lifecycle.PER_CLASS)
class PagesTest {
    private static final int MANY = 25;
    private static final String FOREIGN = refusal("foreign");
    private static final String EXPIRED = refusal("expired");

    private final DynamoDbServer server;
    private final Service service;

    PagesTest(DynamoDbServer server) {
        this.server = server;
        this.service = Service.start(server, "--orders.pages.usual=4", "--orders.pages.largest=10");
    }

    @AfterAll
    void end() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "size=1", "size=3", "size=10"})
    void pages_of_every_size_are_all_orders_in_the_order_of_time(String size) {
        Customer ann = withOrders("ann-of-" + size.replace('=', '-'), MANY);
        Vector<String> oldestFirst = Vector.range(0, MANY).map("o-%02d"::formatted);

        assertThat(all(ann, "first=OLDEST&" + size)).isEqualTo(oldestFirst);
        assertThat(all(ann, "first=NEWEST&" + size)).isEqualTo(oldestFirst.reverse());
        assertThat(all(ann, size)).isEqualTo(oldestFirst.reverse());
    }

    @Test
    void a_page_has_what_a_list_shows_and_is_one_request() {
        Customer ann = service.customer("ann-looks");
        int before = service.sent();

        assertThat(ann.get("/orders")).hasToString("""
                200 {"orders":[]}""");
        assertThat(service.sent()).isEqualTo(before + 1);

        place(ann, "o-1");
        String now = service.time().clock().instant().toString();
        assertThat(ann.get("/orders")).hasToString("""
                200 {"orders":[{"orderId":"o-1","placedAt":"%s","status":"PLACED","totalInCents":150}]}""".formatted(now));
    }

    @Test
    void the_service_bounds_the_size_of_a_page() {
        Customer ann = withOrders("ann-wants-all", MANY);

        assertThat(page(ann, "").get("orders").size()).as("if nothing is said").isEqualTo(4);
        assertThat(page(ann, "size=1000").get("orders").size()).isEqualTo(10);
    }

    @Test
    void the_size_may_change_from_page_to_page() {
        Customer ann = withOrders("ann-zooms", 6);

        assertThat(ids(page(ann, "first=OLDEST&size=4&cursor=" + cursor(ann, "first=OLDEST&size=1"))))
                .containsExactly("o-01", "o-02", "o-03", "o-04");
    }

    @Test
    void a_cursor_of_another_customer_reads_nothing() {
        Customer ann = withOrders("ann-shares", 2);
        Customer bob = withOrders("bob-tries", 2);
        String anns = cursor(ann, "size=1");

        assertRefused(bob, "cursor=" + anns, FOREIGN);
        assertThat(ids(page(ann, "cursor=" + anns))).as("it is good for her").containsExactly("o-00");
    }

    @Test
    void a_cursor_of_another_sequence_reads_nothing() {
        Customer ann = withOrders("ann-turns", 2);

        assertRefused(ann, "first=OLDEST&cursor=" + cursor(ann, "first=NEWEST&size=1"), FOREIGN);
        assertRefused(ann, "first=NEWEST&cursor=" + cursor(ann, "first=OLDEST&size=1"), FOREIGN);
    }

    @Test
    void a_cursor_that_was_changed_anywhere_reads_nothing() {
        Customer ann = withOrders("ann-forges", 2);
        String cursor = cursor(ann, "size=1");

        for (int place = 0; place < cursor.length(); place++) {
            char other = cursor.charAt(place) == 'A' ? 'B' : 'A';
            assertRefused(ann, "cursor=" + cursor.substring(0, place) + other + cursor.substring(place + 1), FOREIGN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AQA", "o-00", "%00", "..%2F.."})
    void a_text_that_is_no_cursor_reads_nothing(String text) {
        assertRefused(service.customer("ann-guesses"), "cursor=" + text, FOREIGN);
    }

    @Test
    void a_cursor_that_nobody_has_sealed_reads_nothing() {
        Customer ann = withOrders("ann-peeks", 2);

        String plain = cursorBy(Dynalect.create(server.client()), ann);

        assertRefused(ann, "cursor=" + plain, FOREIGN);
    }

    @Test
    void a_cursor_of_another_key_reads_nothing_even_if_that_has_the_name_of_ours() {
        Customer ann = withOrders("ann-digs", 2);
        SecretKeySpec other = new SecretKeySpec(new byte[32], "AES");

        for (String id : List.of("2026-05", "2024-01")) {
            Dynalect elsewhere = Dynalect.create(server.client()).sealingCursors(CursorKeys.of(id, other));
            assertRefused(ann, "cursor=" + cursorBy(elsewhere, ann), FOREIGN);
        }
    }

    @Test
    void a_cursor_of_the_key_before_is_still_read() {
        Customer ann = withOrders("ann-waits", 2);
        Cursors now = service.context().getBean(OrdersSettings.class).cursors();
        Cursors before =
                new Cursors(now.validFor(), now.keys().subList(1, now.keys().size()));

        String older = cursorBy(
                Dynalect.create(server.client())
                        .sealingCursors(before.sealing(service.time().clock())),
                ann);

        assertThat(older).isNotEqualTo(cursor(ann, "size=1"));
        assertThat(ids(page(ann, "cursor=" + older))).containsExactly("o-00");
    }

    @Test
    void a_cursor_is_good_for_twelve_hours() {
        Customer ann = withOrders("ann-sleeps", 2);
        String cursor = cursor(ann, "size=1");

        service.time().advance(Duration.ofHours(12));
        assertThat(ids(page(ann, "cursor=" + cursor))).containsExactly("o-00");

        service.time().advance(Duration.ofSeconds(1));
        assertRefused(ann, "cursor=" + cursor, EXPIRED);
    }

    private void assertRefused(Customer who, String query, String refusal) {
        int before = service.sent();

        Answer answer = who.get("/orders?" + query);

        assertThat(answer).as(query).hasToString(refusal);
        assertThat(service.sent()).as("requests to DynamoDB").isEqualTo(before);
    }

    private static String refusal(String reason) {
        return problem(
                400,
                "invalid-cursor",
                "The list does not go on after this cursor",
                "/orders",
                ",\"reason\":\"%s\"".formatted(reason));
    }

    /** A customer with orders from o-00 on, a second apart. */
    private Customer withOrders(String name, int many) {
        Customer customer = service.customer(name);
        for (int n = 0; n < many; n++) {
            place(customer, "o-%02d".formatted(n));
            service.time().advance(Duration.ofSeconds(1));
        }
        return customer;
    }

    private static void place(Customer customer, String orderId) {
        assertThat(customer.put("/orders/" + orderId, """
                                {"lines":[{"product":"pen","quantity":1,"priceInCents":150}]}""").status()).isEqualTo(201);
    }

    private static Vector<String> all(Customer customer, String query) {
        Vector<String> ids = Vector.empty();
        Option<String> cursor = Option.some("");
        while (cursor.isDefined()) {
            JsonNode page = page(
                    customer,
                    query
                            + cursor.filter(text -> !text.isEmpty())
                                    .map(text -> "&cursor=" + text)
                                    .getOrElse(""));
            ids = ids.appendAll(ids(page));
            cursor = next(page);
        }
        return ids;
    }

    private static String cursor(Customer customer, String query) {
        return next(page(customer, query)).get();
    }

    /** The cursor of a first page of one order, of a service by that entrance. */
    private String cursorBy(Dynalect entrance, Customer customer) {
        return new Orders(
                        entrance.table(Order_.SCHEMA).named(service.table()),
                        service.time().clock())
                .page(customer.name(), Sequence.NEWEST, 1, Option.none())
                .get()
                .next()
                .get()
                .text();
    }

    private static JsonNode page(Customer customer, String query) {
        Answer answer = customer.get("/orders?" + query);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static Vector<String> ids(JsonNode page) {
        return Vector.ofAll(page.get("orders"))
                .map(order -> order.get("orderId").asString());
    }

    private static Option<String> next(JsonNode page) {
        return Option.of(page.get("next")).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
