package io.github.dynalect.value;

import io.github.dynalect.refusal.RefusedException;
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
        if (type == null) {
            throw unknown();
        }
        return switch (type) {
            case S -> S;
            case N -> N;
            case B -> B;
            case SS -> SS;
            case NS -> NS;
            case BS -> BS;
            case BOOL -> BOOL;
            case NUL -> NULL;
            case L -> L;
            case M -> M;
            // Also one that a newer SDK has, which no case could name.
            default -> throw unknown();
        };
    }

    private static RefusedException unknown() {
        return Rule.VALUE_TYPE.refuse(
                "value",
                "an attribute value without one known type",
                "make values by AttributeValue.fromS and its kin");
    }
}
