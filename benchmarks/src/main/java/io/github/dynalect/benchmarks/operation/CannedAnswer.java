package io.github.dynalect.benchmarks.operation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An answer of the service, as its bytes and with the headers that it sends.
 *
 * <p>Not a value: an array is not compared by its bytes, and no two answers ever are.
 */
final class CannedAnswer {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final byte[] bytes;
    private final SdkHttpResponse head;

    private CannedAnswer(ObjectNode body) {
        this.bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        this.head = SdkHttpResponse.builder()
                .statusCode(200)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .putHeader("Content-Length", Integer.toString(bytes.length))
                .putHeader("x-amzn-RequestId", "0")
                .putHeader("x-amz-crc32", Long.toString(checksum.getValue()))
                .build();
    }

    /** {@return the answer that says nothing but that it is done} */
    static CannedAnswer done() {
        return new CannedAnswer(JSON.objectNode());
    }

    /** {@return the answer to a get} */
    static CannedAnswer found(Map<String, AttributeValue> item) {
        return new CannedAnswer(JSON.objectNode().set("Item", attributes(item)));
    }

    /** {@return the answer to an update} */
    static CannedAnswer changed(Map<String, AttributeValue> item) {
        return new CannedAnswer(JSON.objectNode().set("Attributes", attributes(item)));
    }

    /**
     * {@return the answer to a query or a scan}
     *
     * @param items what it has found
     * @param last where the next page goes on; empty if this is the last one
     */
    static CannedAnswer page(List<Map<String, AttributeValue>> items, Map<String, AttributeValue> last) {
        ObjectNode body = JSON.objectNode().put("Count", items.size()).put("ScannedCount", items.size());
        items.forEach(item -> body.withArray("/Items").add(attributes(item)));
        if (!last.isEmpty()) {
            body.set("LastEvaluatedKey", attributes(last));
        }
        return new CannedAnswer(body);
    }

    private static ObjectNode attributes(Map<String, AttributeValue> values) {
        ObjectNode all = JSON.objectNode();
        values.forEach((name, value) -> all.set(name, attribute(value)));
        return all;
    }

    private static ObjectNode attribute(AttributeValue value) {
        return switch (value.type()) {
            case S -> JSON.objectNode().put("S", value.s());
            case N -> JSON.objectNode().put("N", value.n());
            case BOOL -> JSON.objectNode().put("BOOL", value.bool());
            default -> throw new IllegalArgumentException("a value of type " + value.type() + ", which no parcel has");
        };
    }

    HttpExecuteResponse response() {
        return HttpExecuteResponse.builder()
                .response(head)
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(bytes)))
                .build();
    }
}
