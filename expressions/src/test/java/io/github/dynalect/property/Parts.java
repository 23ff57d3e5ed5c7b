package io.github.dynalect.property;

import io.github.dynalect.value.AttributeType;
import io.vavr.collection.Vector;
import java.util.Arrays;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The parts of a value that {@code contains} and {@code begins_with} ask for. */
final class Parts {
    private Parts() {}

    static Vector<AttributeValue> of(AttributeValue value) {
        return switch (AttributeType.of(value)) {
            case S -> ofText(value.s());
            case B -> ofBytes(value.b().asByteArray());
            case SS -> Vector.ofAll(value.ss()).map(AttributeValue::fromS);
            case NS -> Vector.ofAll(value.ns()).map(AttributeValue::fromN);
            case BS -> Vector.ofAll(value.bs()).map(AttributeValue::fromB);
            case L -> Vector.ofAll(value.l());
            case M -> Vector.ofAll(value.m().values());
            case N, BOOL, NULL -> Vector.empty();
        };
    }

    private static Vector<AttributeValue> ofText(String text) {
        if (text.isEmpty()) {
            return Vector.empty();
        }
        // By code points: half of a pair is no text.
        int middle = text.offsetByCodePoints(0, (text.codePointCount(0, text.length()) + 1) / 2);
        return Vector.of("", text.substring(0, middle), text.substring(middle)).map(AttributeValue::fromS);
    }

    private static Vector<AttributeValue> ofBytes(byte[] bytes) {
        int middle = (bytes.length + 1) / 2;
        return bytes.length == 0
                ? Vector.empty()
                : Vector.of(new byte[0], Arrays.copyOf(bytes, middle), Arrays.copyOfRange(bytes, middle, bytes.length))
                        .map(part -> AttributeValue.fromB(SdkBytes.fromByteArray(part)));
    }
}
