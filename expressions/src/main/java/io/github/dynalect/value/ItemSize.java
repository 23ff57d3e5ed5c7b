package io.github.dynalect.value;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.RefusedException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The bytes of an item and of a value, as DynamoDB counts them.
 *
 * <p>An item takes the sum of its attributes' names and values. Names and strings take their UTF-8 bytes, binaries their
 * bytes, a boolean or NULL 1. A list or a map takes 3, and 1 for each element or member beside its contents; a set takes the
 * sum of its members. A number takes 1, and 1 for each two significant digits before the point, each two behind it, and a
 * minus sign; leading and trailing zeros do not count, and 0 takes 1. DynamoDB Local pairs the digits from the point
 * outwards, so that there a number may take a byte more ({@code 10010} takes 4, and here 3).
 */
public final class ItemSize {
    private static final long DOCUMENT = 3;
    private static final long MOST_BYTES_OF_A_CHAR = 3;
    private static final long MOST_BYTES_OF_A_NUMBER = 22;

    private ItemSize() {}

    /**
     * {@return whether an item is small enough to be stored}
     *
     * <p>Most items are so small that this is seen without counting exactly.
     *
     * @param item the attributes by name, the key among them
     * @throws RefusedException if DynamoDB could not hold one of the values
     */
    public static boolean fits(Map<String, AttributeValue> item) {
        return members(item) <= Limits.ITEM_BYTES || of(item) <= Limits.ITEM_BYTES;
    }

    /** {@return whether a value, without a name, takes no more than so many bytes} */
    public static boolean fits(AttributeValue value, int bytes) {
        return most(value) <= bytes || of(value) <= bytes;
    }

    /** At least the bytes of the members of a map, in no more time than a look at each value takes. */
    private static long members(Map<String, AttributeValue> members) {
        long most = DOCUMENT;
        for (Map.Entry<String, AttributeValue> member : members.entrySet()) {
            most += 1 + MOST_BYTES_OF_A_CHAR * member.getKey().length() + most(member.getValue());
        }
        return most;
    }

    private static long most(AttributeValue value) {
        return switch (AttributeType.of(value)) {
            case S -> MOST_BYTES_OF_A_CHAR * value.s().length();
            case N -> MOST_BYTES_OF_A_NUMBER;
            case B -> binary(value.b());
            case SS -> texts(value.ss());
            case NS -> MOST_BYTES_OF_A_NUMBER * value.ns().size();
            case BS -> value.bs().stream().mapToLong(ItemSize::binary).sum();
            case BOOL, NULL -> 1;
            case L -> elements(value.l());
            case M -> members(value.m());
        };
    }

    private static long texts(List<String> texts) {
        long most = 0;
        for (String text : texts) {
            most += MOST_BYTES_OF_A_CHAR * text.length();
        }
        return most;
    }

    private static long elements(List<AttributeValue> elements) {
        long most = DOCUMENT;
        for (AttributeValue element : elements) {
            most += 1 + most(element);
        }
        return most;
    }

    /**
     * {@return the bytes of an item}
     *
     * @param item the attributes by name, the key among them
     * @throws RefusedException if DynamoDB could not hold one of the values
     */
    public static long of(Map<String, AttributeValue> item) {
        long bytes = 0;
        for (Map.Entry<String, AttributeValue> attribute : item.entrySet()) {
            bytes += text(attribute.getKey()) + attribute(attribute.getKey(), attribute.getValue());
        }
        return bytes;
    }

    private static long attribute(String name, AttributeValue value) {
        try {
            return of(value);
        } catch (RefusedException e) {
            throw e.at(name);
        }
    }

    /**
     * {@return the bytes of a value, without a name}
     *
     * @throws RefusedException if DynamoDB could not hold the value
     */
    public static long of(AttributeValue value) {
        return canonical(CanonicalValue.of(value));
    }

    private static long canonical(AttributeValue value) {
        return switch (AttributeType.of(value)) {
            case S -> text(value.s());
            case N -> number(value.n());
            case B -> binary(value.b());
            case SS -> value.ss().stream().mapToLong(ItemSize::text).sum();
            case NS -> value.ns().stream().mapToLong(ItemSize::number).sum();
            case BS -> value.bs().stream().mapToLong(ItemSize::binary).sum();
            case BOOL, NULL -> 1;
            case L -> list(value.l());
            case M -> map(value.m());
        };
    }

    private static long text(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static long binary(SdkBytes bytes) {
        return bytes.asByteArrayUnsafe().length;
    }

    private static long number(String text) {
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        if (number.signum() == 0) {
            return 1;
        }
        int behindThePoint = Math.min(number.precision(), Math.max(number.scale(), 0));
        int beforeThePoint = number.precision() - behindThePoint;
        return 1L + pairs(beforeThePoint) + pairs(behindThePoint) + (number.signum() < 0 ? 1 : 0);
    }

    private static int pairs(int digits) {
        return (digits + 1) / 2;
    }

    private static long list(List<AttributeValue> elements) {
        long bytes = DOCUMENT;
        for (AttributeValue element : elements) {
            bytes += 1 + canonical(element);
        }
        return bytes;
    }

    private static long map(Map<String, AttributeValue> members) {
        long bytes = DOCUMENT;
        for (Map.Entry<String, AttributeValue> member : members.entrySet()) {
            bytes += 1 + text(member.getKey()) + canonical(member.getValue());
        }
        return bytes;
    }
}
