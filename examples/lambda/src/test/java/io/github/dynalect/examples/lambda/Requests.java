package io.github.dynalect.examples.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.Map;

/** Requests as API Gateway tells them. */
final class Requests {
    private Requests() {}

    static Request put(String device, String at, String body) {
        return new Request(event("PUT /devices/{device}/readings/{at}", Map.of("device", device, "at", at))
                .withBody(body)
                .build());
    }

    static Request get(String device, String at) {
        return new Request(event("GET /devices/{device}/readings/{at}", Map.of("device", device, "at", at))
                .build());
    }

    static Request newest(String device) {
        return new Request(event("GET /devices/{device}/readings", Map.of("device", device))
                .build());
    }

    static Request after(String device, String cursor) {
        return new Request(event("GET /devices/{device}/readings", Map.of("device", device))
                .withQueryStringParameters(Map.of("after", cursor))
                .build());
    }

    static APIGatewayV2HTTPEvent.APIGatewayV2HTTPEventBuilder event(String route, Map<String, String> parameters) {
        return APIGatewayV2HTTPEvent.builder().withRouteKey(route).withPathParameters(parameters);
    }
}
