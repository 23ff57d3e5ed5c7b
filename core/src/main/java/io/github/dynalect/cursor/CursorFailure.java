package io.github.dynalect.cursor;

import java.time.Duration;
import java.time.Instant;

/** Why a text is no cursor of a table. Holds no attribute value. */
public sealed interface CursorFailure {
    /** It is no token, or a damaged one, or one of a version that is yet to come. */
    record Malformed() implements CursorFailure {}

    /** It is a plain token where sealed ones are read. */
    record Unsealed() implements CursorFailure {}

    /** It is a sealed token where plain ones are read. */
    record Sealed() implements CursorFailure {}

    /**
     * It is sealed by a key that is not among those that are given.
     *
     * @param id the id of the key, as the token tells it
     */
    record UnknownKey(String id) implements CursorFailure {}

    /** It is not what the key has sealed. */
    record Tampered() implements CursorFailure {}

    /**
     * It is too old.
     *
     * @param issued when it was written
     * @param validFor for how long cursors are valid
     */
    record Expired(Instant issued, Duration validFor) implements CursorFailure {}

    /**
     * It is one of another table.
     *
     * @param tableName the table that it is not of
     */
    record OtherTable(String tableName) implements CursorFailure {}

    /** {@return one sentence: what is wrong with the text} */
    default String describe() {
        if (this instanceof UnknownKey unknown) {
            return "the cursor is sealed by the key " + unknown.id() + ", which is not among those that are given";
        }
        if (this instanceof Expired expired) {
            return "the cursor was written at " + expired.issued() + ", and cursors are valid for "
                    + expired.validFor();
        }
        if (this instanceof OtherTable other) {
            return "the cursor is not one of the table " + other.tableName();
        }
        if (this instanceof Unsealed) {
            return "the cursor is plain, and only sealed ones are read";
        }
        if (this instanceof Sealed) {
            return "the cursor is sealed, and no keys are given that could open it";
        }
        if (this instanceof Tampered) {
            return "the cursor was changed after it was sealed, or another key with the same id has sealed it";
        }
        return "the text is no cursor, or one of a later version";
    }
}
