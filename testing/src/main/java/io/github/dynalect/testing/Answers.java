package io.github.dynalect.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/** Answers that no server gives, and answers that nobody gets. */
final class Answers {
    private Answers() {}

    static HttpExecuteResponse invented(int status, String json) {
        return HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder()
                        .statusCode(status)
                        .putHeader("Content-Type", "application/x-amz-json-1.0")
                        .build())
                .responseBody(content(json.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    static void lose(HttpExecuteResponse answer) throws IOException {
        try (InputStream body = answer.responseBody().orElseGet(() -> content(new byte[0]))) {
            long unused = body.transferTo(OutputStream.nullOutputStream());
        }
    }

    static byte[] read(HttpExecuteResponse answer) throws IOException {
        try (InputStream body = answer.responseBody().orElseGet(() -> content(new byte[0]))) {
            return body.readAllBytes();
        }
    }

    static AbortableInputStream content(byte[] bytes) {
        return AbortableInputStream.create(new ByteArrayInputStream(bytes));
    }
}
