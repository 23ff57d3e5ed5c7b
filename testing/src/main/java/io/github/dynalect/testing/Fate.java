package io.github.dynalect.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/** What becomes of one HTTP request of a {@link ScriptedHttpClient}. */
@FunctionalInterface
public interface Fate {
    /**
     * {@return the answer that the SDK gets}
     *
     * @param request what the SDK sends
     * @param server sends it to the server, if it is to get there
     * @throws IOException if the SDK gets no answer
     */
    HttpExecuteResponse meet(HttpExecuteRequest request, SdkHttpClient server) throws IOException;

    /** {@return that it arrives and is answered, as if there were no script} */
    static Fate arrive() {
        return (request, server) -> server.prepareRequest(request).call();
    }

    /** {@return that it is lost on its way, so that the server never knows of it} */
    static Fate loseRequest() {
        return (request, server) -> {
            throw new IOException("the request was lost, as the script says");
        };
    }

    /** {@return that it arrives and takes effect, and its answer is lost on the way back} */
    static Fate loseAnswer() {
        return (request, server) -> {
            HttpExecuteResponse answer = server.prepareRequest(request).call();
            try (InputStream body = answer.responseBody().orElseGet(() -> content(""))) {
                // Its end is waited for, so that what was asked for has happened.
                long unused = body.transferTo(OutputStream.nullOutputStream());
            }
            throw new IOException("the answer was lost, as the script says");
        };
    }

    /**
     * {@return that the server is not asked, and an error is the answer}
     *
     * @param status the HTTP status, such as 400
     * @param code the error's name in DynamoDB's API, such as {@code ThrottlingException}
     */
    static Fate refuse(int status, String code) {
        return answer(
                status,
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + code + "\",\"message\":\"as the script says\"}");
    }

    /**
     * {@return that the server is not asked, and this is the answer}
     *
     * @param status the HTTP status, such as 200
     * @param json the body
     */
    static Fate answer(int status, String json) {
        return (request, server) -> HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder()
                        .statusCode(status)
                        .putHeader("Content-Type", "application/x-amz-json-1.0")
                        .build())
                .responseBody(content(json))
                .build();
    }

    private static AbortableInputStream content(String text) {
        return AbortableInputStream.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
