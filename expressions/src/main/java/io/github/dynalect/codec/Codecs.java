package io.github.dynalect.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Set;

/** The codecs of the standard types. */
public final class Codecs {
    private static final Codec<String> STRING = new StringCodec();
    private static final Codec<Boolean> BOOLEAN = new BooleanCodec();
    private static final Codec<BigDecimal> DECIMAL = new DecimalCodec();
    private static final Codec<Byte> BYTE = new IntegerCodec<>("byte", Byte::valueOf, BigDecimal::byteValueExact);
    private static final Codec<Short> SHORT = new IntegerCodec<>("short", Short::valueOf, BigDecimal::shortValueExact);
    private static final Codec<Integer> INTEGER =
            new IntegerCodec<>("int", Integer::valueOf, BigDecimal::intValueExact);
    private static final Codec<Long> LONG = new IntegerCodec<>("long", Long::valueOf, BigDecimal::longValueExact);

    private static final Codec<BigInteger> BIG_INTEGER = DECIMAL.map(BigDecimal::toBigIntegerExact, BigDecimal::new);
    private static final Codec<Instant> INSTANT = new InstantCodec();
    private static final Codec<Set<String>> STRING_SET = new StringSetCodec();

    private Codecs() {}

    /** {@return text, stored as S} */
    public static Codec<String> string() {
        return STRING;
    }

    /** {@return a boolean, stored as BOOL} */
    public static Codec<Boolean> bool() {
        return BOOLEAN;
    }

    /** {@return an 8-bit integer, stored as N; a number beyond the range is a misfit} */
    public static Codec<Byte> byteInteger() {
        return BYTE;
    }

    /** {@return a 16-bit integer, stored as N; a number beyond the range is a misfit} */
    public static Codec<Short> shortInteger() {
        return SHORT;
    }

    /** {@return a 32-bit integer, stored as N; a number beyond the range is a misfit} */
    public static Codec<Integer> integer() {
        return INTEGER;
    }

    /** {@return a 64-bit integer, stored as N; a number beyond the range is a misfit} */
    public static Codec<Long> longInteger() {
        return LONG;
    }

    /** {@return an integer of up to 38 significant digits, stored as N} */
    public static Codec<BigInteger> bigInteger() {
        return BIG_INTEGER;
    }

    /** {@return a decimal of up to 38 significant digits, stored as N; equal by value, so 1.10 reads back as 1.1} */
    public static Codec<BigDecimal> decimal() {
        return DECIMAL;
    }

    /** {@return an instant, stored as S in UTC with nine digits of the second's fraction; years 0 to 9999} */
    public static Codec<Instant> instant() {
        return INSTANT;
    }

    /** {@return a set of texts, stored as SS; an empty one is stored as nothing} */
    public static Codec<Set<String>> stringSet() {
        return STRING_SET;
    }

    /**
     * {@return an enum, stored as S by the names of its constants}
     *
     * @param <E> the enum
     */
    public static <E extends Enum<E>> Codec<E> enumOf(Class<E> type) {
        return new EnumCodec<>(type);
    }
}
