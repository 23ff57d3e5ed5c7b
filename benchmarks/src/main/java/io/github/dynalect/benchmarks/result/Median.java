package io.github.dynalect.benchmarks.result;

import java.util.List;

/** The middle of some numbers, which one stray sample does not move. */
public final class Median {
    private Median() {}

    /** {@return the middle one, or the mean of the two in the middle} */
    public static double of(List<Double> numbers) {
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("There is no median of nothing");
        }
        List<Double> sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
