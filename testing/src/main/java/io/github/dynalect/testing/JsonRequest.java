package io.github.dynalect.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;

/** A request and its body. */
record JsonRequest(HttpExecuteRequest http, ObjectNode body) {
    static JsonRequest of(HttpExecuteRequest http) throws IOException {
        try (InputStream body = http.contentStreamProvider()
                .orElse(ContentStreamProvider.fromUtf8String("{}"))
                .newStream()) {
            return new JsonRequest(http, Json.read(body.readAllBytes()));
        }
    }

    /** The same request with another body, whose signature is that of the first still. */
    HttpExecuteRequest with(ObjectNode other) {
        byte[] bytes = Json.write(other).getBytes(StandardCharsets.UTF_8);
        HttpExecuteRequest.Builder changed = HttpExecuteRequest.builder()
                .request(http.httpRequest().toBuilder()
                        .putHeader("Content-Length", Integer.toString(bytes.length))
                        .build())
                .contentStreamProvider(ContentStreamProvider.fromByteArray(bytes));
        http.metricCollector().ifPresent(changed::metricCollector);
        return changed.build();
    }
}
