package io.github.dynalect.benchmarks.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a ratio stands from left to right: each doubling takes the same way, so twice as fast is as far from 1 as twice as slow.
 *
 * @param least the power of two at the left end
 * @param most the power of two at the right end
 * @param left where the left end is, in pixels
 * @param width how far it is to the right end, in pixels
 */
record Scale(int least, int most, double left, double width) {
    /** A scale that has room for these ratios, and for a half and a double at least. */
    static Scale of(List<Double> ratios, double left, double width) {
        int least = (int) Math.floor(log(ratios.stream().min(Double::compare).orElse(1.0)));
        int most = (int) Math.ceil(log(ratios.stream().max(Double::compare).orElse(1.0)));
        return new Scale(Math.min(least, -1), Math.max(most, 1), left, width);
    }

    double x(double ratio) {
        return left + (log(ratio) - least) / (most - least) * width;
    }

    /** {@return the powers of two from end to end} */
    List<Double> marks() {
        return IntStream.rangeClosed(least, most)
                .mapToObj(power -> Math.pow(2, power))
                .toList();
    }

    private static double log(double ratio) {
        return Math.log(ratio) / Math.log(2);
    }
}
