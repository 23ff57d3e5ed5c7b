package io.github.dynalect.benchmarks.measure;

import java.util.List;

/**
 * How large the work of a comparison is.
 *
 * @param parameter the name of JMH's parameter; empty where the work is of one size
 * @param values from the smallest to the largest
 */
public record Sizes(String parameter, List<Long> values) {
    /** The work is of one size, which results tell as 0. */
    static final Sizes ONE = new Sizes("", List.of(0L));

    public Sizes {
        values = List.copyOf(values);
    }
}
