package io.github.dynalect.benchmarks.measure;

import io.vavr.control.Option;
import java.util.List;

/**
 * What one turn gave.
 *
 * @param time the nanoseconds of each repetition
 * @param allocation the bytes, where they are known
 * @param classes the classes loaded, where they were counted
 */
record Sample(List<Double> time, Option<Double> allocation, Option<Double> classes) {
    Sample {
        time = List.copyOf(time);
    }
}
