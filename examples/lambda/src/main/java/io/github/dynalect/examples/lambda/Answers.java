package io.github.dynalect.examples.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the function answers: readings as lines of text, and what went wrong as a sentence. */
final class Answers {
    private static final Map<String, String> CSV = Map.of("Content-Type", "text/csv; header=absent");
    private static final Map<String, String> SENTENCE = Map.of("Content-Type", "text/plain; charset=utf-8");

    private Answers() {}

    /** {@return that a reading is stored} */
    static APIGatewayV2HTTPResponse created(Reading stored) {
        return answer(201, CSV, line(stored));
    }

    /** {@return a reading that is there} */
    static APIGatewayV2HTTPResponse found(Reading reading) {
        return answer(200, CSV, line(reading));
    }

    /** {@return the last readings that there are} */
    static APIGatewayV2HTTPResponse lastPage(Collection<Reading> readings) {
        return answer(200, CSV, lines(readings));
    }

    /**
     * {@return some readings, and where the next ones are}
     *
     * @param cursor a text that is safe in a URL
     */
    static APIGatewayV2HTTPResponse page(Collection<Reading> readings, String cursor) {
        Map<String, String> headers = new HashMap<>(CSV);
        headers.put("Link", "<?after=" + cursor + ">; rel=\"next\"");
        return answer(200, headers, lines(readings));
    }

    /** {@return that the request makes no sense, and why} */
    static APIGatewayV2HTTPResponse badRequest(String why) {
        return answer(400, SENTENCE, why);
    }

    /** {@return that path and body make no reading} */
    static APIGatewayV2HTTPResponse noReading() {
        return badRequest("a reading is a number, at a time such as 2024-01-31T09:30:00Z");
    }

    /** {@return that there is no such thing} */
    static APIGatewayV2HTTPResponse notFound() {
        return answer(404, SENTENCE, "there is no such thing");
    }

    /**
     * {@return that another reading is there already}
     *
     * @param other it, or none if it cannot be read
     */
    static APIGatewayV2HTTPResponse conflict(Collection<Reading> other) {
        return answer(409, CSV, lines(other));
    }

    private static String lines(Collection<Reading> readings) {
        return readings.stream().map(Answers::line).collect(Collectors.joining());
    }

    private static String line(Reading reading) {
        return reading.at() + "," + reading.celsius().toPlainString() + "\n";
    }

    private static APIGatewayV2HTTPResponse answer(int status, Map<String, String> headers, String body) {
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(status)
                .withHeaders(headers)
                .withBody(body)
                .build();
    }
}
