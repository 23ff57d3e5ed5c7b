package io.github.dynalect.benchmarks.startup;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** An HTTP client that asks nobody: it answers a get with the first visit, and anything else with nothing. */
final class CannedHttpClient implements SdkHttpClient {
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FIRST_VISIT = """
            {"Item": {"id": {"S": "v-1"}, "host": {"S": "Ritz"}, "guest": {"S": "Ann"}, "mood": {"S": "MERRY"},\
             "since": {"S": "2023-11-14T22:13:20.000000005Z"}, "bill": {"N": "99.5"},\
             "wishes": {"SS": ["quiet", "tea"]}, "rooms": {"L": [{"S": "7"}, {"S": "8"}]},\
             "paid": {"BOOL": true}, "note": {"S": "late"}}}
            """.getBytes(StandardCharsets.UTF_8);

    /** {@return a client of DynamoDB that sends its requests here} */
    static DynamoDbClient client() {
        return DynamoDbClient.builder()
                .httpClient(new CannedHttpClient())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .build();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new Answered(isGet(request) ? FIRST_VISIT : NOTHING);
    }

    private static boolean isGet(HttpExecuteRequest request) {
        return request.httpRequest()
                .firstMatchingHeader("X-Amz-Target")
                .orElse("")
                .endsWith(".GetItem");
    }

    @Override
    public String clientName() {
        return "Canned";
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
                            .putHeader("Content-Length", Integer.toString(body.length))
                            .build())
                    .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                    .build();
        }

        @Override
        public void abort() {}
    }
}
