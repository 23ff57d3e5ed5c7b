package io.github.dynalect.examples.lambda;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/** An HTTP client that asks nobody: every query finds two readings, and every put is done. */
final class CannedHttpClient implements SdkHttpClient {
    private static final String TWO_READINGS = """
            {"Count": 2, "ScannedCount": 2, "Items": [
             {"device": {"S": "d-1"}, "at": {"S": "2024-01-31T09:31:00.000000000Z"}, "celsius": {"N": "21.75"}},
             {"device": {"S": "d-1"}, "at": {"S": "2024-01-31T09:30:00.000000000Z"}, "celsius": {"N": "21.5"}}]}
            """;

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        boolean isQuery = request.httpRequest()
                .firstMatchingHeader("X-Amz-Target")
                .orElse("")
                .endsWith(".Query");
        return new Answered((isQuery ? TWO_READINGS : "{}").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {}

    private static final class Answered implements ExecutableHttpRequest {
        private final byte[] body;

        private Answered(byte[] body) {
            this.body = body;
        }

        @Override
        public HttpExecuteResponse call() {
            return HttpExecuteResponse.builder()
                    .response(SdkHttpResponse.builder()
                            .statusCode(200)
                            .putHeader("Content-Type", "application/x-amz-json-1.0")
                            .build())
                    .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                    .build();
        }

        @Override
        public void abort() {}
    }
}
