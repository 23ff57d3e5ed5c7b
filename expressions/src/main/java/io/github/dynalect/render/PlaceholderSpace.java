package io.github.dynalect.render;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.value.AttributeType;
import io.github.dynalect.value.PlaceholderBytes;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The one placeholder space of a request: equal names and equal values share one, numbered by first use. */
final class PlaceholderSpace implements Placeholders {
    private static final int LONG_TEXT = 64;

    private final Numbered<String> names = Numbered.ofNames();
    private final Numbered<AttributeValue> values = Numbered.ofValues();
    private long most;

    @Override
    public String ofName(String name) {
        int before = names.size();
        String placeholder = names.placeholder(name, name.hashCode());
        most += names.size() > before ? PlaceholderBytes.most(name) : 0;
        return placeholder;
    }

    /** Values are canonical, so equal ones are {@code equals}. */
    @Override
    public String ofValue(AttributeValue value) {
        int before = values.size();
        String placeholder = values.placeholder(value, hash(value));
        most += values.size() > before ? PlaceholderBytes.most(value) : 0;
        return placeholder;
    }

    /** Of a look at the content: the SDK's own goes over ten fields and all that is in them, be it the only value. */
    private static int hash(AttributeValue value) {
        return switch (AttributeType.of(value)) {
            case S -> hash(value.s());
            // Another than that of the same text.
            case N -> ~value.n().hashCode();
            case B -> value.b().asByteArrayUnsafe().length;
            case SS -> hash(value.ss().get(0)) + value.ss().size();
            case NS -> hash(value.ns().get(0)) - value.ns().size();
            case BS -> value.bs().size();
            case BOOL -> value.bool().hashCode();
            case NULL -> 0;
            case L -> value.l().size();
            case M -> value.m().size();
        };
    }

    private static int hash(String text) {
        return text.length() <= LONG_TEXT
                ? text.hashCode()
                : text.length() ^ text.substring(text.length() - LONG_TEXT).hashCode();
    }

    /**
     * Checks what all names and values hold. Counted roughly as they come, for then they need not be gone over once more.
     */
    void check() {
        if (most > Limits.PLACEHOLDER_BYTES) {
            PlaceholderBytes.check(names.values(), values.values());
        }
    }

    Map<String, String> names() {
        return names;
    }

    Map<String, AttributeValue> values() {
        return values;
    }
}
