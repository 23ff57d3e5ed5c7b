package io.github.dynalect.benchmarks.operation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/**
 * An HTTP client that sends nothing, and has its answers ready.
 *
 * <p>It reads a request to its end, as one that sends it would, and answers with the next one of its answers; after the last
 * of them comes the first again. For one thread, and one kind of operation.
 */
final class CannedHttpClient implements SdkHttpClient {
    private final List<CannedAnswer> answers;
    private final byte[] sent = new byte[8192];
    private int next;

    private CannedHttpClient(List<CannedAnswer> answers) {
        this.answers = answers;
    }

    static CannedHttpClient answering(CannedAnswer always) {
        return new CannedHttpClient(List.of(always));
    }

    /** {@return one that answers with one page after another, and then with the first again} */
    static CannedHttpClient answering(List<CannedAnswer> pages) {
        return new CannedHttpClient(List.copyOf(pages));
    }

    /** {@return the usual client of the SDK, whose requests go here} */
    DynamoDbClient client() {
        return builder().build();
    }

    DynamoDbClientBuilder builder() {
        return DynamoDbClient.builder()
                .httpClient(this)
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("nobody", "nothing")));
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                if (request.contentStreamProvider().isPresent()) {
                    send(request.contentStreamProvider().get());
                }
                return answer();
            }

            @Override
            public void abort() {
                // There is nothing under way.
            }
        };
    }

    private void send(ContentStreamProvider content) throws IOException {
        try (InputStream body = content.newStream()) {
            int read = 0;
            while (read >= 0) {
                read = body.read(sent);
            }
        }
    }

    private HttpExecuteResponse answer() {
        CannedAnswer answer = answers.get(next);
        next = (next + 1) % answers.size();
        return answer.response();
    }

    @Override
    public String clientName() {
        return "Canned";
    }

    @Override
    public void close() {
        // There is nothing open.
    }
}
