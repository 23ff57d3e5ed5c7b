package io.github.dynalect.expression;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The primary key of one item: its partition attribute and, where the table has one, its sort attribute.
 *
 * <p>As a key condition it asks for that one item. Its text shows the names and the {@link #fingerprint}. Keys with the same
 * values are equal, whatever their item type, for they are keys of one item.
 *
 * @param values the key attributes, the partition attribute first
 * @param itemType what tells the item type at run time, if the key was made by a primary key
 * @param <T> the item type
 */
public record Key<T>(Vector<KeyValue> values, Option<ItemType<T>> itemType) implements KeyCondition<T> {
    private static final int FINGERPRINT_BYTES = 4;

    /**
     * @throws io.github.dynalect.refusal.RefusedException if there is no key attribute, or one stands twice
     */
    public Key {
        Check.width(false, values.length());
        if (values.length() == 1) {
            Objects.requireNonNull(values.get(0), "value");
        } else if (!areTwo(values)) {
            Check.keys(values.map(KeyValue::name));
        }
        Objects.requireNonNull(itemType, "itemType");
    }

    private static boolean areTwo(Vector<KeyValue> values) {
        return values.length() == 2
                && !values.get(0).name().equals(values.get(1).name());
    }

    /**
     * A key that does not tell its item type.
     *
     * @param values the key attributes, the partition attribute first
     * @throws io.github.dynalect.refusal.RefusedException if there is no key attribute, or one stands twice
     */
    public Key(Vector<KeyValue> values) {
        this(values, Option.none());
    }

    /** {@return none: a key is one of the table itself} */
    @Override
    public Option<String> index() {
        return Option.none();
    }

    /** {@return the attributes by name, as the SDK's requests take them; a new map each time} */
    public Map<String, AttributeValue> toMap() {
        Map<String, AttributeValue> map = new LinkedHashMap<>();
        for (KeyValue value : values) {
            map.put(value.name(), value.value());
        }
        return map;
    }

    /** {@return the first 8 hex digits of the SHA-256 of the values, by which logs and messages name a key} */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (KeyValue value : values) {
                byte[] bytes = value.bytes();
                // Type and length keep apart what concatenation would mix up.
                digest.update((value.type() + ":" + bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public Vector<String> names() {
        return values.map(KeyValue::name);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.key(this);
    }

    /** {@return whether the other is the key of the same item} */
    @Override
    public boolean equals(Object other) {
        return other instanceof Key<?> key && values.equals(key.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.mkString("Key[", ", ", " #" + fingerprint() + "]");
    }
}
