package io.github.dynalect.examples.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import io.github.dynalect.testing.DynamoDbTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a function of readings answers, however it is made. */
@DynamoDbTest
abstract class AnswersTest {
    static final String NOON = "2024-01-31T12:00:00Z";

    private static final Pattern NEXT = Pattern.compile("<\\?after=([A-Za-z0-9_-]+)>; rel=\"next\"");

    private final Function<Request, APIGatewayV2HTTPResponse> function;

    AnswersTest(Function<Request, APIGatewayV2HTTPResponse> function) {
        this.function = function;
    }

    @Test
    void a_reading_is_stored_and_found() {
        assertThat(answer(Requests.put("d-1", NOON, "21.50"))).isEqualTo("""
                201 text/csv; header=absent
                2024-01-31T12:00:00Z,21.5
                """);
        assertThat(answer(Requests.get("d-1", NOON))).isEqualTo("""
                200 text/csv; header=absent
                2024-01-31T12:00:00Z,21.5
                """);
    }

    @Test
    void a_body_of_which_the_gateway_does_not_know_that_it_is_text_is_read() {
        String encoded = Base64.getEncoder().encodeToString("-3\n".getBytes(StandardCharsets.UTF_8));
        Request request =
                new Request(Requests.event("PUT /devices/{device}/readings/{at}", Map.of("device", "d-1", "at", NOON))
                        .withBody(encoded)
                        .withIsBase64Encoded(true)
                        .build());

        assertThat(answer(request)).isEqualTo("""
                201 text/csv; header=absent
                2024-01-31T12:00:00Z,-3
                """);
    }

    @Test
    void the_same_reading_sent_again_is_no_conflict() {
        answer(Requests.put("d-1", NOON, "21.5"));

        assertThat(answer(Requests.put("d-1", NOON, "21.50"))).isEqualTo("""
                200 text/csv; header=absent
                2024-01-31T12:00:00Z,21.5
                """);
    }

    @Test
    void another_reading_of_the_same_time_is_a_conflict_and_changes_nothing() {
        answer(Requests.put("d-1", NOON, "21.5"));

        assertThat(answer(Requests.put("d-1", NOON, "22"))).isEqualTo("""
                409 text/csv; header=absent
                2024-01-31T12:00:00Z,21.5
                """);
        assertThat(answer(Requests.get("d-1", NOON))).isEqualTo("""
                200 text/csv; header=absent
                2024-01-31T12:00:00Z,21.5
                """);
    }

    @Test
    void a_reading_that_was_never_sent_is_not_found() {
        assertThat(answer(Requests.get("d-1", NOON))).isEqualTo("""
                404 text/plain; charset=utf-8
                there is no such thing
                """);
    }

    @Test
    void a_route_that_is_not_declared_here_is_not_found() {
        Request request =
                new Request(Requests.event("DELETE /devices/{device}", Map.of()).build());

        assertThat(answer(request)).isEqualTo("""
                404 text/plain; charset=utf-8
                there is no such thing
                """);
    }

    @Test
    void what_is_no_reading_is_a_bad_request() {
        String refusal = """
                400 text/plain; charset=utf-8
                a reading is a number, at a time such as 2024-01-31T09:30:00Z
                """;
        assertThat(answer(Requests.put("d-1", "noon", "21.5"))).isEqualTo(refusal);
        assertThat(answer(Requests.put("d-1", NOON, "warm"))).isEqualTo(refusal);
        assertThat(answer(Requests.put("d-1", NOON, "1".repeat(1_000)))).isEqualTo(refusal);
        assertThat(answer(Requests.get("d-1", "noon"))).isEqualTo(refusal);
        assertThat(answer(new Request(
                        Requests.event("PUT /devices/{device}/readings/{at}", Map.of("device", "d-1", "at", NOON))
                                .build())))
                .isEqualTo(refusal);
    }

    @Test
    void the_newest_readings_come_first_and_in_pages() {
        IntStream.range(0, 30)
                .forEach(
                        minute -> answer(Requests.put("d-1", "2024-01-31T09:%02d:00Z".formatted(minute), minute + "")));
        answer(Requests.put("d-2", NOON, "99"));

        assertThat(function.apply(Requests.newest("d-1")).getBody().lines())
                .hasSize(25)
                .startsWith("2024-01-31T09:29:00Z,29", "2024-01-31T09:28:00Z,28")
                .endsWith("2024-01-31T09:05:00Z,5");
        assertThat(answer(Requests.after("d-1", next(Requests.newest("d-1"))))).isEqualTo("""
                200 text/csv; header=absent
                2024-01-31T09:04:00Z,4
                2024-01-31T09:03:00Z,3
                2024-01-31T09:02:00Z,2
                2024-01-31T09:01:00Z,1
                2024-01-31T09:00:00Z,0
                """);
    }

    @Test
    void a_device_without_readings_has_none() {
        assertThat(answer(Requests.newest("d-1"))).isEqualTo("200 text/csv; header=absent\n");
    }

    @Test
    void what_is_no_cursor_is_a_bad_request() {
        APIGatewayV2HTTPResponse answer = function.apply(Requests.after("d-1", "forged!"));

        assertThat(answer.getStatusCode()).isEqualTo(400);
        assertThat(answer.getBody()).startsWith("the text is no cursor");
    }

    final String answer(Request request) {
        APIGatewayV2HTTPResponse answer = function.apply(request);
        assertThat(answer.getHeaders()).containsOnlyKeys("Content-Type");
        return answer.getStatusCode() + " " + answer.getHeaders().get("Content-Type") + "\n"
                + answer.getBody().stripTrailing().indent(0);
    }

    final String next(Request page) {
        Matcher link = NEXT.matcher(function.apply(page).getHeaders().get("Link"));
        assertThat(link.matches()).isTrue();
        return link.group(1);
    }
}
