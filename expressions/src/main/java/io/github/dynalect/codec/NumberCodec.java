package io.github.dynalect.codec;

import io.github.dynalect.value.AttributeType;
import io.vavr.control.Option;
import java.math.BigDecimal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The codec of a number, stored as N.
 *
 * <p>Types of numbers differ in how they are written, and in which decimals they can take back.
 */
abstract class NumberCodec<N> implements Codec<N> {
    // Any number of DynamoDB's has a scale within 168; beyond, plain digits could fill the memory.
    private static final int GREATEST_SCALE = 1_000;
    private static final int LONGEST_TEXT = 1_000;

    private final String name;
    private final String kind;
    private final String readable;

    /**
     * Names a type.
     *
     * @param name the factory that makes this codec
     * @param kind the type in words
     * @param readable which numbers it takes, in words
     */
    NumberCodec(String name, String kind, String readable) {
        this.name = name;
        this.kind = kind;
        this.readable = readable;
    }

    /** {@return the canonical text of a value} */
    abstract String write(N value);

    /**
     * {@return the value of a decimal}
     *
     * @throws ArithmeticException or a {@code DateTimeException}, if the type has no such value
     */
    abstract N read(BigDecimal decimal);

    /** {@return the value of a text; the door for types that need no decimal to read one} */
    N read(String text) {
        return read(decimal(text));
    }

    /**
     * {@return the decimal that a text spells, one that is safe to write out}
     *
     * @throws ArithmeticException if it is far beyond DynamoDB's range
     * @throws NumberFormatException if it is no decimal
     */
    static BigDecimal decimal(String text) {
        if (text.length() <= LONGEST_TEXT) {
            BigDecimal decimal = new BigDecimal(text);
            if (decimal.scale() <= GREATEST_SCALE && decimal.scale() >= -GREATEST_SCALE) {
                return decimal;
            }
        }
        throw new ArithmeticException("far beyond DynamoDB's range");
    }

    @Override
    public final AttributeValue encode(N value) {
        return AttributeValue.createN(write(value));
    }

    @Override
    public final N decode(AttributeValue stored) {
        String text = stored.n();
        if (text == null) {
            throw MisfitException.unexpected("N (" + kind + ")", stored);
        }
        try {
            return read(text);
        } catch (RuntimeException e) {
            // By name, each kind of exception would be loaded with this class, and so with the first metamodel.
            throw MisfitException.unreadable(readable);
        }
    }

    @Override
    public final Option<AttributeType> type() {
        return Option.some(AttributeType.N);
    }

    /** By the name: two codecs that the same factory made are the same. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof NumberCodec<?> number && name.equals(number.name);
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    @Override
    public final String toString() {
        return name;
    }
}
