package io.github.dynalect.behaviour;

import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.CanonicalValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attribute values in few words, in the canonical form in which items are compared. */
public final class Values {
    private Values() {}

    public static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    public static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    public static AttributeValue binary(String value) {
        return AttributeValue.fromB(SdkBytes.fromUtf8String(value));
    }

    public static AttributeValue octet(int value) {
        return AttributeValue.fromB(bytes(value));
    }

    public static SdkBytes bytes(int value) {
        return SdkBytes.fromByteArray(new byte[] {(byte) value});
    }

    public static AttributeValue bool(boolean value) {
        return AttributeValue.fromBool(value);
    }

    public static AttributeValue nul() {
        return AttributeValue.fromNul(true);
    }

    public static AttributeValue texts(String... members) {
        return CanonicalValue.of(AttributeValue.fromSs(List.of(members)));
    }

    public static AttributeValue numbers(String... members) {
        return CanonicalValue.of(AttributeValue.fromNs(List.of(members)));
    }

    public static AttributeValue binaries(String... members) {
        return CanonicalValue.of(AttributeValue.fromBs(
                List.of(members).stream().map(SdkBytes::fromUtf8String).toList()));
    }

    public static AttributeValue list(AttributeValue... elements) {
        return AttributeValue.fromL(List.of(elements));
    }

    public static AttributeValue map(Map<String, AttributeValue> members) {
        return AttributeValue.fromM(members);
    }

    public static Map<String, AttributeValue> canonical(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> canonical = new TreeMap<>();
        item.forEach((name, value) -> canonical.put(name, CanonicalValue.of(value)));
        return canonical;
    }

    /** One value of each type, all as alike as their types let them be. */
    public static Map<AttributeType, AttributeValue> ofEachType() {
        Map<AttributeType, AttributeValue> values = new EnumMap<>(AttributeType.class);
        values.put(AttributeType.S, text("1"));
        values.put(AttributeType.N, number(1));
        values.put(AttributeType.B, binary("1"));
        values.put(AttributeType.SS, texts("1"));
        values.put(AttributeType.NS, numbers("1"));
        values.put(AttributeType.BS, binaries("1"));
        values.put(AttributeType.BOOL, bool(true));
        values.put(AttributeType.NULL, nul());
        values.put(AttributeType.L, list(number(1)));
        values.put(AttributeType.M, map(Map.of("1", number(1))));
        return values;
    }
}
