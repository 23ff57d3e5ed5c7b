package io.github.dynalect.benchmarks.result;

import java.util.Locale;

/** A number as a reader wants it: short, and the same in every country. */
public final class Figure {
    private static final double THOUSAND = 1000;

    private Figure() {}

    /** {@return a ratio below ten to three decimals, since that is how it is judged; a larger one shorter} */
    public static String ratio(double ratio) {
        return text(ratio < 10 ? "%.3f" : "%.1f", ratio);
    }

    /** {@return a bound, with no more digits than it has} */
    public static String limit(double limit) {
        return limit == Math.rint(limit) ? text("%.0f", limit) : Double.toString(limit);
    }

    /** {@return a part of 1, in percent} */
    public static String percent(double part) {
        return text("%.1f %%", part * 100);
    }

    /** {@return nanoseconds in the unit that keeps them short} */
    public static String time(double nanoseconds) {
        if (nanoseconds < THOUSAND) {
            return significant(nanoseconds) + " ns";
        }
        if (nanoseconds < THOUSAND * THOUSAND) {
            return significant(nanoseconds / THOUSAND) + " µs";
        }
        if (nanoseconds < THOUSAND * THOUSAND * THOUSAND) {
            return significant(nanoseconds / THOUSAND / THOUSAND) + " ms";
        }
        return significant(nanoseconds / THOUSAND / THOUSAND / THOUSAND) + " s";
    }

    /** {@return whole bytes} */
    public static String bytes(double bytes) {
        return count(bytes) + " B";
    }

    /** {@return a whole number} */
    public static String count(double number) {
        return text("%,.0f", number);
    }

    private static String significant(double number) {
        return text(number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%,.0f", number);
    }

    private static String text(String format, double number) {
        return String.format(Locale.ROOT, format, number);
    }
}
