package io.github.dynalect.attribute;

/** Narrower numbers of {@code long} literals, without loss. */
final class Exact {
    private Exact() {}

    static Byte byteOf(long value) {
        byte narrow = (byte) value;
        return checked(narrow, narrow == value);
    }

    static Short shortOf(long value) {
        short narrow = (short) value;
        return checked(narrow, narrow == value);
    }

    static Float floatOf(long value) {
        float narrow = value;
        return checked(narrow, narrow < 0x1p63f && (long) narrow == value);
    }

    static Double doubleOf(long value) {
        double narrow = value;
        // A cast back ends at the greatest long.
        return checked(narrow, narrow < 0x1p63 && (long) narrow == value);
    }

    private static <N extends Number> N checked(N narrow, boolean exact) {
        if (!exact) {
            throw new ArithmeticException("a literal that the type cannot hold");
        }
        return narrow;
    }
}
