package io.github.dynalect.attribute;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.LongFunction;

/**
 * The number of a type that equals a {@code long} literal; an {@code ArithmeticException}, if the type has none.
 *
 * <p>One class for all types: a metamodel is initialised when a service starts, and each lambda would cost it more.
 *
 * @param type one of the standard types of numbers
 */
record Exact<N extends Number>(Class<N> type) implements LongFunction<N> {
    @Override
    public N apply(long value) {
        return type.cast(number(value));
    }

    private Number number(long value) {
        if (type == Integer.class) {
            return Math.toIntExact(value);
        } else if (type == Long.class) {
            return value;
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(value);
        } else if (type == BigInteger.class) {
            return BigInteger.valueOf(value);
        } else if (type == Double.class) {
            return doubleOf(value);
        } else if (type == Float.class) {
            return floatOf(value);
        }
        return type == Short.class ? shortOf(value) : byteOf(value);
    }

    private static Number byteOf(long value) {
        byte narrow = (byte) value;
        return checked(narrow, narrow == value);
    }

    private static Number shortOf(long value) {
        short narrow = (short) value;
        return checked(narrow, narrow == value);
    }

    private static Number floatOf(long value) {
        float narrow = value;
        return checked(narrow, narrow < 0x1p63f && (long) narrow == value);
    }

    private static Number doubleOf(long value) {
        double narrow = value;
        // A cast back ends at the greatest long.
        return checked(narrow, narrow < 0x1p63 && (long) narrow == value);
    }

    private static Number checked(Number narrow, boolean exact) {
        if (!exact) {
            throw new ArithmeticException("a literal that the type cannot hold");
        }
        return narrow;
    }
}
