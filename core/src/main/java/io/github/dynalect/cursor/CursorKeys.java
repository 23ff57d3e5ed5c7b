package io.github.dynalect.cursor;

import io.github.dynalect.refusal.Rule;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import javax.crypto.SecretKey;

/**
 * The keys that seal cursors: one that writes, others that still read, and how long a cursor is valid.
 *
 * <p>To change keys, let all processes read the new one first, then write by it, and drop the old one when its cursors are too
 * old. One key is good for 2<sup>32</sup> cursors; after so many, the random nonces may not all be different. Immutable, and
 * safe for use by many threads. Its text tells the ids only.
 */
public final class CursorKeys {
    private final Vector<Seal> seals;
    private final Option<Duration> validFor;
    private final Clock clock;
    private final Consumer<byte[]> random;

    private CursorKeys(Vector<Seal> seals, Option<Duration> validFor, Clock clock, Consumer<byte[]> random) {
        this.seals = seals;
        this.validFor = validFor;
        this.clock = clock;
        this.random = random;
    }

    /**
     * {@return a key that seals and opens; what it seals is valid for ever}
     *
     * @param id what tokens name the key by, for all to read: 1 to 32 letters, digits, {@code _}, {@code -} or {@code .}
     * @param key a key for AES, of 128, 192 or 256 bits
     * @throws io.github.dynalect.refusal.RefusedException if it is no such id or key
     */
    public static CursorKeys of(String id, SecretKey key) {
        Seal seal = new Seal(Objects.requireNonNull(id, "id"), Objects.requireNonNull(key, "key"));
        return new CursorKeys(Vector.of(seal), Option.none(), Clock.systemUTC(), new SecureRandom()::nextBytes);
    }

    /**
     * {@return the same keys, and one that opens what it once sealed, or will seal}
     *
     * @param id what tokens name the key by
     * @param older a key for AES, of 128, 192 or 256 bits
     * @throws io.github.dynalect.refusal.RefusedException if it is no such id or key, or if another key has the id
     */
    public CursorKeys alsoReading(String id, SecretKey older) {
        Seal seal = new Seal(Objects.requireNonNull(id, "id"), Objects.requireNonNull(older, "older"));
        if (reading(id).isDefined()) {
            throw Rule.CURSOR_KEY.refuse("id of a key", id + ", which another key has", "choose another id");
        }
        return new CursorKeys(seals.append(seal), validFor, clock, random);
    }

    /**
     * {@return the same keys, which read no cursor that is older}
     *
     * <p>Age is measured when a cursor is read, from the second in which it was written; so it applies to those that are out
     * already. One from the future, by a clock that is ahead, is valid.
     *
     * @param age how long a cursor is valid
     * @throws io.github.dynalect.refusal.RefusedException if that is no time
     */
    public CursorKeys validFor(Duration age) {
        if (Objects.requireNonNull(age, "age").isNegative() || age.isZero()) {
            throw Rule.CURSOR_AGE.refuse("age of a cursor", age.toString(), "give it some time");
        }
        return new CursorKeys(seals, Option.some(age), clock, random);
    }

    /** {@return the same keys, which ask that clock for the time, and not that of the system} */
    public CursorKeys by(Clock clock) {
        return new CursorKeys(seals, validFor, Objects.requireNonNull(clock, "clock"), random);
    }

    /** The same keys with other nonces, for tests of the frozen form. Two cursors with one nonce betray each other. */
    CursorKeys drawing(Consumer<byte[]> nonces) {
        return new CursorKeys(seals, validFor, clock, nonces);
    }

    Seal writing() {
        return seals.head();
    }

    Option<Seal> reading(String id) {
        return seals.find(seal -> seal.id().equals(id));
    }

    byte[] nonce() {
        byte[] nonce = new byte[Seal.NONCE_BYTES];
        random.accept(nonce);
        return nonce;
    }

    Instant now() {
        return clock.instant();
    }

    Either<CursorFailure, Instant> inTime(Instant issued) {
        return validFor.filter(age -> Duration.between(issued, now()).compareTo(age) > 0)
                .fold(() -> Either.right(issued), age -> Either.left(new CursorFailure.Expired(issued, age)));
    }

    @Override
    public String toString() {
        return seals.mkString("CursorKeys[", ", ", "]");
    }
}
