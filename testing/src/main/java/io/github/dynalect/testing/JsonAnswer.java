package io.github.dynalect.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/** An answer and its body. */
record JsonAnswer(SdkHttpResponse head, ObjectNode body) {
    static JsonAnswer of(HttpExecuteResponse answer) throws IOException {
        return new JsonAnswer(answer.httpResponse(), Json.read(Answers.read(answer)));
    }

    /** The same answer with another body. The checksum of the first would have the SDK refuse it. */
    HttpExecuteResponse with(ObjectNode other) {
        byte[] bytes = Json.write(other).getBytes(StandardCharsets.UTF_8);
        SdkHttpResponse.Builder changed = head.toBuilder();
        head.headers().keySet().stream()
                .filter(name -> name.equalsIgnoreCase("x-amz-crc32") || name.equalsIgnoreCase("Content-Length"))
                .forEach(changed::removeHeader);
        return HttpExecuteResponse.builder()
                .response(changed.putHeader("Content-Length", Integer.toString(bytes.length))
                        .build())
                .responseBody(Answers.content(bytes))
                .build();
    }
}
