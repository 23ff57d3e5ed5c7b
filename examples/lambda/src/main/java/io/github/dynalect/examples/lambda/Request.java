package io.github.dynalect.examples.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** What is asked of the function, read out of the event of an HTTP API. */
final class Request {
    // A number of DynamoDB's has 38 digits at most; of a long text, the digits alone would take minutes to read.
    private static final int LONGEST_NUMBER = 50;

    private final APIGatewayV2HTTPEvent event;

    Request(APIGatewayV2HTTPEvent event) {
        this.event = event;
    }

    /** {@return the method and the path's pattern, as the API declares them} */
    String route() {
        return event.getRouteKey();
    }

    /** {@return the device that the path names} */
    String device() {
        return parameter("device");
    }

    /** {@return the time that the path names; none if it is no time} */
    Optional<Instant> at() {
        try {
            return Optional.of(Instant.parse(parameter("at")));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** {@return the reading that the path and the body make; none if they make none} */
    Optional<Reading> reading() {
        return at().flatMap(at -> celsius().map(celsius -> new Reading(device(), at, celsius)));
    }

    /** {@return where the page goes on; none for the first one} */
    Optional<String> after() {
        return Optional.ofNullable(event.getQueryStringParameters())
                .flatMap(parameters -> Optional.ofNullable(parameters.get("after")));
    }

    private String parameter(String name) {
        return event.getPathParameters().getOrDefault(name, "");
    }

    private Optional<BigDecimal> celsius() {
        String text = body().strip();
        try {
            return text.length() > LONGEST_NUMBER ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** API Gateway encodes bodies of which it does not know that they are text. */
    private String body() {
        String body = Optional.ofNullable(event.getBody()).orElse("");
        return event.getIsBase64Encoded() ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8) : body;
    }
}
