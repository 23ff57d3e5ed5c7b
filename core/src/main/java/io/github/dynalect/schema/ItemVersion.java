package io.github.dynalect.schema;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The version that an item has, and where its kind keeps it. Its text does not show the number.
 *
 * @param attribute the name of the attribute that counts the writes of the item
 * @param number the version; 0 of an item that is not stored yet
 */
public record ItemVersion(String attribute, long number) {
    /** A version that is kept in an attribute. */
    public ItemVersion {
        Objects.requireNonNull(attribute, "attribute");
    }

    /** The version in stored attributes; 0 if there is none, and less if it is no whole number from 0. */
    static ItemVersion of(String attribute, Map<String, AttributeValue> stored) {
        AttributeValue value = stored.get(attribute);
        return new ItemVersion(attribute, value == null || value.n() == null ? 0 : whole(value.n()));
    }

    private static long whole(String number) {
        try {
            return new BigDecimal(number).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return -1;
        }
    }

    /** {@return whether stored attributes have this version; such as have none have 0} */
    public boolean isThatOf(Map<String, AttributeValue> stored) {
        return equals(of(attribute, Objects.requireNonNull(stored, "stored")));
    }

    /** {@return the name of the attribute} */
    @Override
    public String toString() {
        return "version by " + attribute;
    }
}
