package io.github.dynalect.value;

import io.github.dynalect.refusal.Limits;
import io.github.dynalect.refusal.Rule;
import java.math.BigDecimal;

/**
 * The canonical text of a number: the one that DynamoDB gives back.
 *
 * <p>No exponent, no leading or trailing zeros, no plus sign, no negative zero. Two numbers are equal to DynamoDB when
 * their canonical texts are.
 */
public final class DecimalText {
    // Longer than any number that DynamoDB takes in a sane spelling, short enough to parse in no time.
    private static final int LONGEST_TEXT = 1_000;

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
        BigDecimal stripped = decimal.stripTrailingZeros();
        int digits = stripped.precision();
        if (digits > Limits.DIGITS) {
            throw Rule.NUMBER_PRECISION.refuse("number", digits + " significant digits", "round it first");
        }
        // In long arithmetic, and before any plain text is made: 1E+2147483647 would fill the memory.
        long exponent = (long) digits - stripped.scale() - 1;
        if (exponent > Limits.GREATEST_EXPONENT || exponent < Limits.SMALLEST_EXPONENT) {
            throw Rule.NUMBER_RANGE.refuse("number", "a magnitude of 1E" + exponent, "store it scaled, or as text");
        }
        return stripped.toPlainString();
    }

    /**
     * {@return the canonical text of a number that is written in any spelling that DynamoDB takes}
     *
     * @throws io.github.dynalect.refusal.RefusedException if it is no such spelling, or a number beyond DynamoDB's limits
     */
    public static String of(String text) {
        return of(parse(text));
    }

    private static BigDecimal parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw Rule.NUMBER_TEXT.refuse("number", "a text of " + text.length() + " characters", "write it shorter");
        }
        // BigDecimal also takes the digits of other scripts, which DynamoDB does not.
        if (!text.chars().allMatch(DecimalText::isPartOfNumber)) {
            throw Rule.NUMBER_TEXT.refuse("number", "a text with other characters", "write plain decimal digits");
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw Rule.NUMBER_TEXT.refuse("number", "a text that is no number", "write plain decimal digits");
        }
    }

    private static boolean isPartOfNumber(int c) {
        return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
    }
}
