package io.github.dynalect.codec;

import java.math.BigDecimal;

/** The codec of an integer type of up to 64 bits. Such types differ in their range alone. */
abstract class IntegerCodec<I extends Number> extends NumberCodec<I> {
    /** So many characters never spell a number beyond the range of {@code long}. */
    private static final int SURELY_LONG = 18;

    private final long least;
    private final long greatest;

    private IntegerCodec(String name, long least, long greatest) {
        super(name, name, name + " (it has a fraction or exceeds the range)");
        this.least = least;
        this.greatest = greatest;
    }

    /** {@return the number that a text spells, if the type has it} */
    final long whole(String text) {
        int length = text.length();
        if (length > SURELY_LONG || length == 0) {
            return parsed(text);
        }
        boolean negative = text.charAt(0) == '-';
        int at = negative ? 1 : 0;
        if (at == length) {
            return parsed(text);
        }
        long value = 0;
        for (; at < length; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return parsed(text);
            }
            value = value * 10 + digit;
        }
        return inRange(negative ? -value : value);
    }

    private long parsed(String text) {
        long value;
        try {
            value = Long.parseLong(text);
        } catch (IllegalArgumentException e) {
            // By its parent, which is loaded already. The service gives plain digits; items made by hand may spell 1e3
            // or 1.0.
            return whole(decimal(text));
        }
        return inRange(value);
    }

    /** {@return the number that a decimal is, if the type has it} */
    final long whole(BigDecimal decimal) {
        return inRange(decimal.longValueExact());
    }

    private long inRange(long value) {
        if (value < least || value > greatest) {
            throw new ArithmeticException("beyond the range");
        }
        return value;
    }

    static final class OfByte extends IntegerCodec<Byte> {
        OfByte() {
            super("byte", Byte.MIN_VALUE, Byte.MAX_VALUE);
        }

        @Override
        String write(Byte value) {
            return Byte.toString(value);
        }

        @Override
        Byte read(String text) {
            return (byte) whole(text);
        }

        @Override
        Byte read(BigDecimal decimal) {
            return (byte) whole(decimal);
        }
    }

    static final class OfShort extends IntegerCodec<Short> {
        OfShort() {
            super("short", Short.MIN_VALUE, Short.MAX_VALUE);
        }

        @Override
        String write(Short value) {
            return Short.toString(value);
        }

        @Override
        Short read(String text) {
            return (short) whole(text);
        }

        @Override
        Short read(BigDecimal decimal) {
            return (short) whole(decimal);
        }
    }

    static final class OfInt extends IntegerCodec<Integer> {
        static final Codec<Integer> CODEC = new OfInt();

        OfInt() {
            super("int", Integer.MIN_VALUE, Integer.MAX_VALUE);
        }

        @Override
        String write(Integer value) {
            return Integer.toString(value);
        }

        @Override
        Integer read(String text) {
            return (int) whole(text);
        }

        @Override
        Integer read(BigDecimal decimal) {
            return (int) whole(decimal);
        }
    }

    static final class OfLong extends IntegerCodec<Long> {
        static final Codec<Long> CODEC = new OfLong();

        OfLong() {
            super("long", Long.MIN_VALUE, Long.MAX_VALUE);
        }

        @Override
        String write(Long value) {
            return Long.toString(value);
        }

        @Override
        Long read(String text) {
            return whole(text);
        }

        @Override
        Long read(BigDecimal decimal) {
            return whole(decimal);
        }
    }
}
