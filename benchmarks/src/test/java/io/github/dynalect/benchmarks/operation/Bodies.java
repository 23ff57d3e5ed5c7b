package io.github.dynalect.benchmarks.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The requests of a client, as they go over the wire: the action and the body of each. */
final class Bodies implements ExecutionInterceptor {
    private final ObjectMapper json = new ObjectMapper();
    private final List<Body> sent = new ArrayList<>();

    record Body(String action, JsonNode content) {}

    /** {@return a client whose requests are written down here} */
    DynamoDbClient of(CannedHttpClient service) {
        return service.builder()
                .overrideConfiguration(client -> client.addExecutionInterceptor(this))
                .build();
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        try {
            sent.add(new Body(
                    context.httpRequest().firstMatchingHeader("X-Amz-Target").orElseThrow(),
                    json.readTree(context.requestBody()
                            .orElseThrow()
                            .contentStreamProvider()
                            .newStream())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what was sent since one asked last} */
    List<Body> taken() {
        List<Body> taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }
}
