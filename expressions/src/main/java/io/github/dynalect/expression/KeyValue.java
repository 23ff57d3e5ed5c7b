package io.github.dynalect.expression;

import io.github.dynalect.path.Step;
import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.CanonicalValue;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
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
     * @throws io.github.dynalect.refusal.RefusedException if no attribute can have the name, or if the value is empty or not of
     *     a key's type
     */
    public KeyValue {
        name = new Step.Name(name).name();
        value = CanonicalValue.of(Objects.requireNonNull(value, name));
        AttributeType type = AttributeType.of(value);
        if (!TYPES.contains(type)) {
            throw Rule.KEY_TYPE.refuse(name, "a value of type " + type, "take another attribute for the key");
        }
        if (length(type, value) == 0) {
            throw Rule.KEY_EMPTY.refuse(name, "an empty value", "give a value");
        }
    }

    private static int length(AttributeType type, AttributeValue value) {
        return switch (type) {
            case S -> value.s().length();
            case N -> value.n().length();
            default -> value.b().asByteArrayUnsafe().length;
        };
    }

    /** {@return whether a value is of a type that a key attribute may have} */
    public static boolean isKeyType(AttributeValue value) {
        // By the SDK's own fields: what was read may have two types, or one that is newer than this library.
        AttributeValue.Type type = value.type();
        return type == AttributeValue.Type.S || type == AttributeValue.Type.N || type == AttributeValue.Type.B;
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
