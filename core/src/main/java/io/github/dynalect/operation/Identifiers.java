package io.github.dynalect.operation;

import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;

/**
 * Makes UUIDs by which new items are told from all others (RFC 9562): of chance alone, or in the order of time.
 *
 * <p>Those in the order of time begin with the millisecond; of one source each is greater than the one before it, also within
 * a millisecond, and if the clock is set back. That is the order of their texts and their bytes, not of
 * {@code UUID.compareTo}. They show when they were made, so who may not know that gets those of chance.
 *
 * <p>Safe for use by many threads, if the clock and the source of chance are.
 */
public final class Identifiers {
    private static final long TIME_ORDERED = 7;
    private static final long RANDOM = 4;
    private static final long VERSION = 0xf000;
    private static final long VARIANT = 0b10L << 62;
    private static final long LOW = -1L >>> 2;
    private static final int HIGH = 0xfff;
    /** How far at most an identifier goes beyond the one before it in the same millisecond. */
    private static final long STEP = 0xffff_ffffL;

    private final InstantSource clock;
    private final Option<RandomGenerator> chance;
    private final AtomicReference<Tail> last;

    /**
     * What was made last.
     *
     * @param millis its millisecond since 1970
     * @param high its next 12 bits
     * @param low its last 62 bits
     */
    private record Tail(long millis, int high, long low) {
        static final Tail NONE = new Tail(Long.MIN_VALUE, 0, 0);

        /** The one after it: a number of chance further on, which begins the next millisecond if this one is full. */
        Tail beyond(long bits) {
            long next = low + 1 + (bits & STEP);
            int carried = high + (int) (next >>> 62);
            return new Tail(millis + (carried >>> 12), carried & HIGH, next & LOW);
        }

        UUID uuid() {
            return new UUID(millis << 16 | TIME_ORDERED << 12 | high, VARIANT | low);
        }
    }

    private Identifiers(InstantSource clock, Option<RandomGenerator> chance) {
        this.clock = clock;
        this.chance = chance;
        this.last = new AtomicReference<>(Tail.NONE);
    }

    /** {@return a source by the system's clock and a secure source of chance} */
    public static Identifiers usual() {
        return new Identifiers(InstantSource.system(), Option.none());
    }

    /** {@return a new source by another clock} */
    public Identifiers timedBy(InstantSource time) {
        return new Identifiers(Objects.requireNonNull(time, "time"), chance);
    }

    /**
     * {@return a new source by other chance, as that of a test, with a seed}
     *
     * @param source is asked by several threads if there are several at work, as {@link java.util.Random} may be
     */
    public Identifiers by(RandomGenerator source) {
        return new Identifiers(clock, Option.some(Objects.requireNonNull(source, "source")));
    }

    /** {@return a UUID of version 4: 122 bits of chance} */
    public UUID random() {
        return chance.<UUID>map(source -> {
                    long most = source.nextLong() & ~VERSION;
                    long least = source.nextLong() & LOW;
                    return new UUID(most | RANDOM << 12, least | VARIANT);
                })
                .getOrElse(UUID::randomUUID);
    }

    /** {@return a UUID of version 7: the millisecond, and 74 bits of chance, or of what follows the one before it} */
    public UUID timeOrdered() {
        long now = clock.millis();
        UUID bits = random();
        int high = (int) bits.getMostSignificantBits() & HIGH;
        long low = bits.getLeastSignificantBits() & LOW;
        return last.updateAndGet(before -> now > before.millis()
                        // Half of the room is left for those that follow in the same millisecond.
                        ? new Tail(now, high >>> 1, low)
                        : before.beyond(low))
                .uuid();
    }

    /** {@return whether the other makes them by the same clock and the same chance} */
    @Override
    public boolean equals(Object other) {
        return other instanceof Identifiers identifiers
                && clock.equals(identifiers.clock)
                && chance.equals(identifiers.chance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clock, chance);
    }

    /** {@return what it is} */
    @Override
    public String toString() {
        return "Identifiers[" + clock + "]";
    }
}
