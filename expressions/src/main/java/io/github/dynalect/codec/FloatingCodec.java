package io.github.dynalect.codec;

import io.github.dynalect.refusal.Rule;
import io.github.dynalect.value.DecimalText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The codec of a floating-point type, stored as a short decimal that reads back as the same number.
 *
 * <p>A {@code double} tells all decimals of 15 digits apart, and 17 digits tell all of its values apart; so 15 digits are
 * tried, then 16, then 17. {@code Double.toString} would not do: before Java 19 it may give a digit too many, and one
 * number shall have one stored form in every JVM.
 *
 * <p>Most numbers have few digits after the point. These are found in whole numbers, by one division each: where it is exact on both
 * sides, the quotient is the nearest there is (IEEE 754), and what has so few digits is the decimal that rounding would find.
 */
abstract class FloatingCodec<F extends Number> extends NumberCodec<F> {
    // Numbers lie twice as far apart above a power of two as below it, so there the farther decimal may be the one.
    private static final List<RoundingMode> ROUNDINGS = List.of(RoundingMode.HALF_EVEN, RoundingMode.UP);
    // Both types hold these powers exactly, and each decimal that has as many digits as its place here.
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private final int leastDigits;
    private final int mostDigits;
    private final long limit;

    private FloatingCodec(String name, int leastDigits, int mostDigits) {
        super(name, name, "a number within the range of " + name);
        this.leastDigits = leastDigits;
        this.mostDigits = mostDigits;
        this.limit = BigDecimal.ONE.movePointRight(leastDigits).longValueExact();
    }

    /** {@return the nearest value of the type, as a double; infinite if there is none} */
    abstract double nearest(BigDecimal decimal);

    /** {@return the nearest value of the type to a fraction of two that it holds exactly, as a double} */
    abstract double quotient(long numerator, long denominator);

    /** {@return a value of the type, given as a double} */
    abstract F narrow(double value);

    @Override
    final String write(F value) {
        double number = value.doubleValue();
        if (!Double.isFinite(number)) {
            throw Rule.NUMBER_FINITE.refuse("number", "NaN or an infinity", "leave the attribute out, or store text");
        }
        for (int places = 0; places < POWERS.length; places++) {
            long scaled = Math.round(number * POWERS[places]);
            if (-limit < scaled && scaled < limit && quotient(scaled, POWERS[places]) == number) {
                return places == 0
                        ? Long.toString(scaled)
                        : BigDecimal.valueOf(scaled, places).toPlainString();
            }
        }
        return DecimalText.of(shortest(number));
    }

    private BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = leastDigits; digits < mostDigits; digits++) {
            for (RoundingMode mode : ROUNDINGS) {
                BigDecimal rounded = exact.round(new MathContext(digits, mode));
                if (nearest(rounded) == number) {
                    return rounded;
                }
            }
        }
        return exact.round(new MathContext(mostDigits));
    }

    @Override
    final F read(BigDecimal decimal) {
        double value = nearest(decimal);
        if (Double.isInfinite(value)) {
            throw new ArithmeticException("beyond the range");
        }
        return narrow(value);
    }

    static final class OfDouble extends FloatingCodec<Double> {
        OfDouble() {
            super("double", 15, 17);
        }

        @Override
        double nearest(BigDecimal decimal) {
            return decimal.doubleValue();
        }

        @Override
        double quotient(long numerator, long denominator) {
            return (double) numerator / denominator;
        }

        @Override
        Double narrow(double value) {
            return value;
        }
    }

    static final class OfFloat extends FloatingCodec<Float> {
        OfFloat() {
            super("float", 6, 9);
        }

        @Override
        double nearest(BigDecimal decimal) {
            return decimal.floatValue();
        }

        @Override
        double quotient(long numerator, long denominator) {
            return (float) numerator / denominator;
        }

        @Override
        Float narrow(double value) {
            return (float) value;
        }
    }
}
