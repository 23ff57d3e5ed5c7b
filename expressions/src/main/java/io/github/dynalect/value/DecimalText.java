package io.github.dynalect.value;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The canonical text of a number: the one that DynamoDB gives back.
 *
 * <p>No exponent, no leading or trailing zeros, no plus sign, no negative zero. Two numbers are equal to DynamoDB when
 * their canonical texts are.
 */
public final class DecimalText {
    // Longer than any number that DynamoDB takes in a sane spelling, short enough to parse in no time.
    private static final int LONGEST_TEXT = 1_000;
    // The bits of that many digits.
    private static final int MOST_BITS = 3_322;

    private DecimalText() {}

    /**
     * {@return the canonical text of a decimal}
     *
     * @throws io.github.dynalect.refusal.RefusedException if it has more digits or a greater or smaller magnitude than
     *     DynamoDB stores
     */
    public static String of(BigDecimal decimal) {
        if (decimal.signum() == 0) {
            return "0";
        }
        // Counting the digits of a number takes time; counting its bits does not.
        BigInteger unscaled = decimal.unscaledValue();
        if (unscaled.bitLength() > MOST_BITS) {
            throw Rule.NUMBER_LENGTH.refuse("number", "more than " + LONGEST_TEXT + " digits", "round it first");
        }
        // In long arithmetic, and before any plain text is made: 1E+2147483647 would fill the memory.
        long exponent = (long) decimal.precision() - decimal.scale() - 1;
        if (exponent > Limits.GREATEST_EXPONENT || exponent < Limits.SMALLEST_EXPONENT) {
            String found = exponent > 0 ? "too great a magnitude" : "too small a magnitude";
            throw Rule.NUMBER_RANGE.refuse("number", found, "store it scaled, or as text");
        }
        BigDecimal stripped = hasTrailingZero(unscaled) ? decimal.stripTrailingZeros() : decimal;
        int digits = stripped.precision();
        if (digits > Limits.DIGITS) {
            throw Rule.NUMBER_PRECISION.refuse("number", digits + " significant digits", "round it first");
        }
        return stripped.toPlainString();
    }

    /** It may have one if it is longer than a long, which is left to the decimal itself. */
    private static boolean hasTrailingZero(BigInteger unscaled) {
        return unscaled.bitLength() >= Long.SIZE || unscaled.longValue() % 10 == 0;
    }

    /**
     * {@return the canonical text of a number that is written in any spelling that DynamoDB takes}
     *
     * @throws io.github.dynalect.refusal.RefusedException if it is no such spelling, or a number beyond DynamoDB's limits
     */
    public static String of(String text) {
        return isCanonical(text) ? text : of(parse(text));
    }

    /** Whether it is surely canonical: told without a decimal being made, of texts of no more digits than DynamoDB stores. */
    private static boolean isCanonical(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int length = text.length() - first;
        if (length < 1 || length > Limits.DIGITS || !startsCanonically(text, first)) {
            return text.equals("0");
        }
        int point = -1;
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > first) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        char last = text.charAt(text.length() - 1);
        return point < 0 || (last != '0' && last != '.');
    }

    /** With another digit than zero, or with the only zero before a point. */
    private static boolean startsCanonically(String text, int first) {
        return text.charAt(first) != '0' || text.startsWith("0.", first);
    }

    private static BigDecimal parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw Rule.NUMBER_LENGTH.refuse("number", "a text of " + text.length() + " characters", "write it shorter");
        }
        // BigDecimal also takes the digits of other scripts, which DynamoDB does not.
        for (int i = 0; i < text.length(); i++) {
            if (!isPartOfNumber(text.charAt(i))) {
                throw Rule.NUMBER_TEXT.refuse("number", "a text with other characters", "write plain decimal digits");
            }
        }
        try {
            return new BigDecimal(text);
        } catch (IllegalArgumentException e) {
            // A NumberFormatException, by its parent, which is loaded already.
            throw Rule.NUMBER_TEXT.refuse("number", "a text that is no number", "write plain decimal digits");
        }
    }

    private static boolean isPartOfNumber(int c) {
        return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
    }
}
