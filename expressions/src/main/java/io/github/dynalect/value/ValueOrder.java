package io.github.dynalect.value;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The order of strings, numbers and binaries, as DynamoDB compares and sorts them. */
public final class ValueOrder {
    private static final int SURELY_LONG = 18;

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
            case N -> numbers(first.n(), second.n());
            case B ->
                Arrays.compareUnsigned(first.b().asByteArrayUnsafe(), second.b().asByteArrayUnsafe());
            default -> throw new IllegalArgumentException("no order for values of type " + AttributeType.of(first));
        };
    }

    private static int numbers(String first, String second) {
        // Most are whole numbers that a long holds, and their texts are canonical.
        return isLong(first) && isLong(second)
                ? Long.compare(Long.parseLong(first), Long.parseLong(second))
                : new BigDecimal(first).compareTo(new BigDecimal(second));
    }

    private static boolean isLong(String text) {
        if (text.length() > SURELY_LONG) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
