package io.github.dynalect.operation;

import io.github.dynalect.value.AttributeType;
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

    private static final int BYTES_OF_AN_ESCAPE = 6;

    private static final char LAST_OF_ONE_BYTE = 0x7f;
    private static final char LAST_OF_TWO_BYTES = 0x7ff;

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
            case SS -> texts(value.ss());
            case NS -> texts(value.ns());
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

    private static long texts(List<String> texts) {
        long bytes = FRAME;
        for (String text : texts) {
            bytes += text(text);
        }
        return bytes;
    }

    private static long text(String text) {
        long bytes = FRAME;
        for (int i = 0; i < text.length(); i++) {
            bytes += bytes(text.charAt(i));
        }
        return bytes;
    }

    private static int bytes(char character) {
        // The SDK writes what is beyond the basic plane as two escapes.
        if (character < ' ' || character == '"' || character == '\\' || Character.isSurrogate(character)) {
            return BYTES_OF_AN_ESCAPE;
        }
        if (character <= LAST_OF_ONE_BYTE) {
            return 1;
        }
        return character <= LAST_OF_TWO_BYTES ? 2 : 3;
    }

    private static long binary(SdkBytes bytes) {
        return FRAME + (bytes.asByteArrayUnsafe().length + 2L) / 3 * 4;
    }
}
