package io.github.dynalect.behaviour;

import io.github.dynalect.value.CanonicalValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attribute values in few words, in the canonical form in which items are compared. */
final class Values {
    private Values() {}

    static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    static AttributeValue binary(String value) {
        return AttributeValue.fromB(SdkBytes.fromUtf8String(value));
    }

    static AttributeValue texts(String... members) {
        return CanonicalValue.of(AttributeValue.fromSs(List.of(members)));
    }

    static AttributeValue binaries(String... members) {
        return CanonicalValue.of(AttributeValue.fromBs(
                List.of(members).stream().map(SdkBytes::fromUtf8String).toList()));
    }

    static AttributeValue list(AttributeValue... elements) {
        return AttributeValue.fromL(List.of(elements));
    }

    static AttributeValue map(Map<String, AttributeValue> members) {
        return AttributeValue.fromM(members);
    }

    static Map<String, AttributeValue> canonical(Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> canonical = new TreeMap<>();
        attributes.forEach((name, value) -> canonical.put(name, CanonicalValue.of(value)));
        return canonical;
    }
}
