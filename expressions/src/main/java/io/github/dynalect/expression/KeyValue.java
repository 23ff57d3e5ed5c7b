package io.github.dynalect.expression;

import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.CanonicalValue;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A key attribute and its value. Its text does not show the value.
 *
 * @param name the name of the attribute
 * @param value its value: a string, a number or a binary
 */
public record KeyValue(String name, AttributeValue value) {
    private static final Set<AttributeType> TYPES = EnumSet.of(AttributeType.S, AttributeType.N, AttributeType.B);

    /**
     * @throws io.github.dynalect.refusal.RefusedException if the value is not of a key's type
     */
    public KeyValue {
        value = CanonicalValue.of(value);
        AttributeType type = AttributeType.of(value);
        if (!TYPES.contains(type)) {
            throw Rule.KEY_TYPE.refuse(name, "a value of type " + type, "take another attribute for the key");
        }
    }

    /** {@return whether a value is of a type that a key attribute may have} */
    public static boolean isKeyType(AttributeValue value) {
        // By the SDK's own enum: what was read may be of a type that is newer than this library.
        return switch (value.type()) {
            case S, N, B -> true;
            default -> false;
        };
    }

    /** {@return the type of the value} */
    public AttributeType type() {
        return AttributeType.of(value);
    }

    /** The value's content: the UTF-8 bytes of a string or of a number's digits, or the bytes of a binary. */
    byte[] bytes() {
        return switch (type()) {
            case S -> value.s().getBytes(StandardCharsets.UTF_8);
            case N -> value.n().getBytes(StandardCharsets.US_ASCII);
            default -> value.b().asByteArray();
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
