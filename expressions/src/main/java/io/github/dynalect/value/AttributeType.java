package io.github.dynalect.value;

import io.github.dynalect.refusal.Rule;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One of DynamoDB's ten attribute types, by DynamoDB's own name for it. */
public enum AttributeType {
    /** A string. */
    S,
    /** A number. */
    N,
    /** A binary. */
    B,
    /** A set of strings. */
    SS,
    /** A set of numbers. */
    NS,
    /** A set of binaries. */
    BS,
    /** A boolean. */
    BOOL,
    /** The null value. */
    NULL,
    /** A list. */
    L,
    /** A map. */
    M;

    /**
     * {@return the type of a value}
     *
     * @throws io.github.dynalect.refusal.RefusedException if the value has no type, more than one, or one that is newer
     *     than this library
     */
    public static AttributeType of(AttributeValue value) {
        AttributeValue.Type type = value.type();
        // The SDK answers null for a value of two types.
        if (type == null || type == AttributeValue.Type.UNKNOWN_TO_SDK_VERSION) {
            throw Rule.VALUE_TYPE.refuse(
                    "value",
                    "an attribute value without one known type",
                    "make values by AttributeValue.fromS and its kin");
        }
        return type == AttributeValue.Type.NUL ? NULL : valueOf(type.name());
    }
}
