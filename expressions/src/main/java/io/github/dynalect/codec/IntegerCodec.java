package io.github.dynalect.codec;

import java.math.BigDecimal;

/** The codec of an integer type of up to 64 bits. Such types differ in their range alone. */
abstract class IntegerCodec<I extends Number> extends NumberCodec<I> {
    private final long least;
    private final long greatest;

    private IntegerCodec(String name, long least, long greatest) {
        super(name, name, name + " (it has a fraction or exceeds the range)");
        this.least = least;
        this.greatest = greatest;
    }

    /** {@return a number that is known to be in the range, as the type} */
    abstract I narrow(long value);

    @Override
    final String write(I value) {
        return value.toString();
    }

    @Override
    final I read(String text) {
        long value;
        try {
            value = Long.parseLong(text);
        } catch (IllegalArgumentException e) {
            // By its parent, which is loaded already. The service gives plain digits; items made by hand may spell 1e3
            // or 1.0.
            return read(decimal(text));
        }
        return inRange(value);
    }

    @Override
    final I read(BigDecimal decimal) {
        return inRange(decimal.longValueExact());
    }

    private I inRange(long value) {
        if (value < least || value > greatest) {
            throw new ArithmeticException("beyond the range");
        }
        return narrow(value);
    }

    static final class OfByte extends IntegerCodec<Byte> {
        OfByte() {
            super("byte", Byte.MIN_VALUE, Byte.MAX_VALUE);
        }

        @Override
        Byte narrow(long value) {
            return (byte) value;
        }
    }

    static final class OfShort extends IntegerCodec<Short> {
        OfShort() {
            super("short", Short.MIN_VALUE, Short.MAX_VALUE);
        }

        @Override
        Short narrow(long value) {
            return (short) value;
        }
    }

    static final class OfInt extends IntegerCodec<Integer> {
        static final Codec<Integer> CODEC = new OfInt();

        OfInt() {
            super("int", Integer.MIN_VALUE, Integer.MAX_VALUE);
        }

        @Override
        Integer narrow(long value) {
            return (int) value;
        }
    }

    static final class OfLong extends IntegerCodec<Long> {
        static final Codec<Long> CODEC = new OfLong();

        OfLong() {
            super("long", Long.MIN_VALUE, Long.MAX_VALUE);
        }

        @Override
        Long narrow(long value) {
            return value;
        }
    }
}
