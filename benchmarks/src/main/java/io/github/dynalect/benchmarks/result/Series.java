package io.github.dynalect.benchmarks.result;

import java.util.List;

/**
 * All samples of one opponent at one size, by rounds.
 *
 * @param opponent whose they are
 * @param size how many elements the work had, where that varies; otherwise 0
 * @param time by round, the nanoseconds of each sample
 * @param allocation by round, the bytes
 * @param classes by round, the classes loaded
 */
public record Series(
        Opponent opponent, long size, List<List<Double>> time, List<Double> allocation, List<Double> classes) {
    public Series {
        time = time.stream().map(List::copyOf).toList();
        allocation = List.copyOf(allocation);
        classes = List.copyOf(classes);
    }

    /** {@return one number a round: of times, the median of the round's samples} */
    public List<Double> scores(Quantity quantity) {
        return switch (quantity) {
            case TIME -> time.stream().map(Median::of).toList();
            case ALLOCATION -> allocation;
            case CLASSES -> classes;
        };
    }
}
