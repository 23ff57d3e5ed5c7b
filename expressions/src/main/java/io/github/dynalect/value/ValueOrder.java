package io.github.dynalect.value;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The order of strings, numbers and binaries, as DynamoDB compares and sorts them. */
public final class ValueOrder {
    private ValueOrder() {}

    /**
     * {@return a negative number, 0, or a positive number, as the first value is less than, equal to, or greater than the
     * second}
     *
     * <p>Strings are compared by their UTF-8 bytes, numbers by value, binaries by unsigned bytes.
     *
     * @param first a string, a number or a binary
     * @param second one of the same type
     */
    public static int compare(AttributeValue first, AttributeValue second) {
        return switch (AttributeType.of(first)) {
            case S -> Arrays.compareUnsigned(utf8(first.s()), utf8(second.s()));
            case N -> new BigDecimal(first.n()).compareTo(new BigDecimal(second.n()));
            case B ->
                Arrays.compareUnsigned(first.b().asByteArrayUnsafe(), second.b().asByteArrayUnsafe());
            default -> throw new IllegalArgumentException("no order for values of type " + AttributeType.of(first));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
