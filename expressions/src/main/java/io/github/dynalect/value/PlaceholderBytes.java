package io.github.dynalect.value;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The bytes that the names and values behind placeholders hold: texts in UTF-8, numbers as their digits. */
public final class PlaceholderBytes {
    private PlaceholderBytes() {}

    /**
     * Refuses names and values that are too large to be sent in one request.
     *
     * @throws io.github.dynalect.refusal.RefusedException if they hold more than {@value Limits#PLACEHOLDER_BYTES} bytes
     *     together
     */
    public static void check(Map<String, String> names, Map<String, AttributeValue> values) {
        long bytes = of(names, values);
        if (bytes > Limits.PLACEHOLDER_BYTES) {
            throw Rule.PLACEHOLDERS_SIZE.refuse("names and values", bytes + " bytes", "split the request");
        }
    }

    private static long of(Map<String, String> names, Map<String, AttributeValue> values) {
        long bytes = 0;
        for (String name : names.values()) {
            bytes += text(name);
        }
        for (AttributeValue value : values.values()) {
            bytes += value(value);
        }
        return bytes;
    }

    private static long value(AttributeValue value) {
        return switch (AttributeType.of(value)) {
            case S -> text(value.s());
            case N -> text(value.n());
            case B -> bytes(value.b());
            case BOOL, NULL -> 1;
            case SS -> value.ss().stream().mapToLong(PlaceholderBytes::text).sum();
            case NS -> value.ns().stream().mapToLong(PlaceholderBytes::text).sum();
            case BS -> value.bs().stream().mapToLong(PlaceholderBytes::bytes).sum();
            case L -> value.l().stream().mapToLong(PlaceholderBytes::value).sum();
            case M ->
                value.m().entrySet().stream()
                        .mapToLong(entry -> text(entry.getKey()) + value(entry.getValue()))
                        .sum();
        };
    }

    private static long text(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static long bytes(SdkBytes bytes) {
        return bytes.asByteArrayUnsafe().length;
    }
}
