package io.github.dynalect.value;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The bytes that the names and values behind placeholders hold: texts in UTF-8, numbers as their digits. */
public final class PlaceholderBytes {
    private static final long MOST_BYTES_OF_A_CHAR = 3;

    private static final PlaceholderBytes EXACT = new PlaceholderBytes(true);
    private static final PlaceholderBytes ROUGH = new PlaceholderBytes(false);

    private final boolean exact;

    private PlaceholderBytes(boolean exact) {
        this.exact = exact;
    }

    /**
     * Refuses names and values that are too large to be sent in one request.
     *
     * @throws io.github.dynalect.refusal.RefusedException if they hold more than {@value Limits#PLACEHOLDER_BYTES} bytes
     *     together
     */
    public static void check(Collection<String> names, Collection<AttributeValue> values) {
        // Nearly always a rough count is enough.
        if (ROUGH.of(names, values) <= Limits.PLACEHOLDER_BYTES) {
            return;
        }
        long bytes = EXACT.of(names, values);
        if (bytes > Limits.PLACEHOLDER_BYTES) {
            throw Rule.PLACEHOLDERS_SIZE.refuse("names and values", bytes + " bytes", "split the request");
        }
    }

    /** {@return at least as many bytes as a name holds, by a look at its length} */
    public static long most(String name) {
        return ROUGH.text(name);
    }

    /** {@return at least as many bytes as a value holds, by a look at the length of each text} */
    public static long most(AttributeValue value) {
        return ROUGH.value(value);
    }

    private long of(Collection<String> names, Collection<AttributeValue> values) {
        long bytes = 0;
        for (String name : names) {
            bytes += text(name);
        }
        for (AttributeValue value : values) {
            bytes += value(value);
        }
        return bytes;
    }

    private long value(AttributeValue value) {
        return switch (AttributeType.of(value)) {
            case S -> text(value.s());
            case N -> value.n().length();
            case B -> bytes(value.b());
            case BOOL, NULL -> 1;
            case SS -> sum(value.ss(), this::text);
            case NS -> sum(value.ns(), String::length);
            case BS -> sum(value.bs(), PlaceholderBytes::bytes);
            case L -> sum(value.l(), this::value);
            case M -> members(value.m());
        };
    }

    /** By their places, for an iterator of the SDK's lists is two objects. */
    private static <E> long sum(List<E> elements, ToLongFunction<E> bytes) {
        long sum = 0;
        for (int i = 0; i < elements.size(); i++) {
            sum += bytes.applyAsLong(elements.get(i));
        }
        return sum;
    }

    private long members(Map<String, AttributeValue> map) {
        long sum = 0;
        for (Map.Entry<String, AttributeValue> member : map.entrySet()) {
            sum += text(member.getKey()) + value(member.getValue());
        }
        return sum;
    }

    private long text(String text) {
        return exact ? text.getBytes(StandardCharsets.UTF_8).length : MOST_BYTES_OF_A_CHAR * text.length();
    }

    private static long bytes(SdkBytes bytes) {
        return bytes.asByteArrayUnsafe().length;
    }
}
