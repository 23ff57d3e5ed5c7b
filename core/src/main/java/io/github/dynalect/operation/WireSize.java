package io.github.dynalect.operation;

import io.github.dynalect.value.AttributeType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How many bytes values take in a request, at most: it is JSON, in which a text may take six times its bytes and a binary four
 * thirds of them. The limit of 16 MB is one of requests, whereas items are measured without their form.
 */
final class WireSize {
    /** The brackets, the quotes, the type's name and the comma of a value. */
    private static final long FRAME = 16;

    private static final int MOST_BYTES_OF_AN_ESCAPE = 6;

    private WireSize() {}

    static long of(Map<String, AttributeValue> members) {
        long bytes = FRAME;
        for (Map.Entry<String, AttributeValue> member : members.entrySet()) {
            bytes += text(member.getKey()) + of(member.getValue());
        }
        return bytes;
    }

    private static long of(AttributeValue value) {
        return switch (AttributeType.of(value)) {
            case S -> text(value.s());
            case N -> text(value.n());
            case B -> binary(value.b());
            case SS -> FRAME + value.ss().stream().mapToLong(WireSize::text).sum();
            case NS -> FRAME + value.ns().stream().mapToLong(WireSize::text).sum();
            case BS -> FRAME + value.bs().stream().mapToLong(WireSize::binary).sum();
            case BOOL, NULL -> FRAME;
            case L -> list(value.l());
            case M -> FRAME + of(value.m());
        };
    }

    private static long list(List<AttributeValue> elements) {
        long bytes = FRAME;
        for (AttributeValue element : elements) {
            bytes += of(element);
        }
        return bytes;
    }

    private static long text(String text) {
        // The SDK writes what is beyond the basic plane as two escapes.
        long escapes = text.chars().filter(WireSize::isEscaped).count();
        return FRAME + text.getBytes(StandardCharsets.UTF_8).length + escapes * MOST_BYTES_OF_AN_ESCAPE;
    }

    private static boolean isEscaped(int character) {
        return character < ' ' || character == '"' || character == '\\' || Character.isSurrogate((char) character);
    }

    private static long binary(SdkBytes bytes) {
        return FRAME + (bytes.asByteArrayUnsafe().length + 2L) / 3 * 4;
    }
}
