package io.github.dynalect.cursor;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.RefusedException;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.CanonicalValue;
import io.github.dynalect.value.WellFormed;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Attributes of keys, sorted by name, and with numbers in their canonical text. Its own text does not show the values.
 *
 * @param values the attributes by name
 */
record KeyAttributes(Map<String, AttributeValue> values) {
    /** Those of a table, and those of a global index. */
    static final int MOST = 2 + 2 * Limits.KEY_ATTRIBUTES;
    /** The most bytes that they take: a count, and each with a name, a type, and the longest value of any key. */
    static final int MOST_BYTES = 1 + MOST * (1 + Limits.KEY_NAME_BYTES + 1 + 2 + Limits.PARTITION_KEY_BYTES);

    /**
     * @throws RefusedException if there are more than any item has, or if one could be no key
     */
    KeyAttributes {
        SortedMap<String, AttributeValue> sorted = new TreeMap<>();
        values.forEach((name, value) -> sorted.put(checked(name), checked(name, value)));
        if (sorted.size() > MOST) {
            throw Rule.KEY_WIDTH.refuse("cursor", sorted.size() + " attributes", "give the key attributes only");
        }
        values = Collections.unmodifiableSortedMap(sorted);
    }

    private static String checked(String name) {
        int bytes = WellFormed.name(Objects.requireNonNull(name, "name")).getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Limits.KEY_NAME_BYTES) {
            throw Rule.KEY_NAME_LENGTH.refuse(name, bytes + " bytes", "take another attribute for the key");
        }
        return name;
    }

    private static AttributeValue checked(String name, AttributeValue value) {
        try {
            AttributeValue canonical = CanonicalValue.of(Objects.requireNonNull(value, name));
            int bytes = bytes(canonical).length;
            if (bytes == 0) {
                throw Rule.KEY_EMPTY.refuse("value", "an empty value", "give a value");
            }
            if (bytes > Limits.PARTITION_KEY_BYTES) {
                throw Rule.KEY_SIZE.refuse("value", bytes + " bytes", "give the value of a key");
            }
            return canonical;
        } catch (RefusedException e) {
            throw e.at(name);
        }
    }

    private static byte[] bytes(AttributeValue value) {
        return switch (AttributeType.of(value)) {
            case S -> value.s().getBytes(StandardCharsets.UTF_8);
            case N -> value.n().getBytes(StandardCharsets.US_ASCII);
            case B -> value.b().asByteArrayUnsafe();
            default ->
                throw Rule.KEY_TYPE.refuse(
                        "value", "a value of type " + AttributeType.of(value), "give the key attributes only");
        };
    }

    boolean hold(Map<String, AttributeValue> others) {
        return values.entrySet().containsAll(others.entrySet());
    }

    byte[] bytes() {
        TokenWriter writer = new TokenWriter().number(1, values.size());
        for (Map.Entry<String, AttributeValue> attribute : values.entrySet()) {
            AttributeValue value = attribute.getValue();
            writer = writer.text(1, attribute.getKey())
                    .number(1, AttributeType.of(value).name().charAt(0))
                    .sized(2, bytes(value));
        }
        return writer.bytes();
    }

    static KeyAttributes read(TokenReader reader) {
        Map<String, AttributeValue> values = new TreeMap<>();
        for (long left = reader.number(1); left > 0; left--) {
            values.put(reader.text(1), value((int) reader.number(1), reader.sized(2)));
        }
        return new KeyAttributes(values);
    }

    private static AttributeValue value(int type, byte[] bytes) {
        return switch (type) {
            case 'S' -> AttributeValue.createS(new String(bytes, StandardCharsets.UTF_8));
            case 'N' -> AttributeValue.createN(new String(bytes, StandardCharsets.US_ASCII));
            case 'B' -> AttributeValue.createB(SdkBytes.fromByteArrayUnsafe(bytes));
            default -> throw Rule.KEY_TYPE.refuse("value", "another type", "give a cursor");
        };
    }

    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
