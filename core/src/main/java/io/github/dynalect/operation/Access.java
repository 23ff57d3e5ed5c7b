package io.github.dynalect.operation;

import io.github.dynalect.cursor.CursorForm;
import java.time.InstantSource;
import java.util.Objects;

/**
 * How tables reach DynamoDB, as one entrance has it for all its tables.
 *
 * @param transport what sends the requests
 * @param backoff how transactions and batches are tried again
 * @param cursors how cursors are written and read
 * @param clock what time it is, for what the items have of it
 * @param identifiers makes identifiers of items
 */
public record Access(
        Transport transport, Backoff backoff, CursorForm cursors, InstantSource clock, Identifiers identifiers) {
    /** An access of parts none of which is null. */
    public Access {
        Objects.requireNonNull(transport, "transport");
        Objects.requireNonNull(backoff, "backoff");
        Objects.requireNonNull(cursors, "cursors");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(identifiers, "identifiers");
    }

    /** {@return the usual access by some transport, whose cursors are not sealed} */
    public static Access by(Transport transport) {
        return new Access(transport, Backoff.usual(), CursorForm.plain(), InstantSource.system(), Identifiers.usual());
    }

    /** {@return the same access by another transport} */
    public Access sentBy(Transport other) {
        return new Access(other, backoff, cursors, clock, identifiers);
    }

    /** {@return the same access with other retries} */
    public Access backingOff(Backoff other) {
        return new Access(transport, other, cursors, clock, identifiers);
    }

    /** {@return the same access, which writes and reads cursors in another form} */
    public Access cursors(CursorForm form) {
        return new Access(transport, backoff, form, clock, identifiers);
    }

    /** {@return the same access by another time} */
    public Access timedBy(InstantSource time) {
        return new Access(transport, backoff, cursors, time, identifiers);
    }

    /** {@return the same access with other identifiers} */
    public Access identifiedBy(Identifiers others) {
        return new Access(transport, backoff, cursors, clock, others);
    }
}
