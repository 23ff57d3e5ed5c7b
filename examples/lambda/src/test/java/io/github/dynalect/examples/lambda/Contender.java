package io.github.dynalect.examples.lambda;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** One who is measured, and what was measured of it, round by round. */
final class Contender {
    private static final double MILLISECOND = 1e6;

    private final String name;
    private final Variant variant;
    private final List<Start> starts = new ArrayList<>();
    private long classes;

    Contender(String name, Variant variant) {
        this.name = name;
        this.variant = variant;
    }

    Variant variant() {
        return variant;
    }

    void classes(long loaded) {
        classes = loaded;
    }

    void add(Start start) {
        starts.add(start);
    }

    /** {@return its row of the table: medians; beside another, that of the rounds' differences, and between what half of them are} */
    String row(Scenario scenario, Contender other) {
        return "| %s | %s | %s | %s | %s | %s | %s | %d |"
                .formatted(
                        scenario,
                        name,
                        median(Start::construction),
                        median(Start::invocation),
                        median(Start::both),
                        other == this ? "" : difference(other),
                        median(Start::process),
                        classes);
    }

    private String median(ToLongFunction<Start> measure) {
        return "%.0f ms".formatted(quantile(starts.stream().mapToLong(measure), 0.5));
    }

    private String difference(Contender other) {
        long[] differences = IntStream.range(0, starts.size())
                .mapToLong(round ->
                        starts.get(round).both() - other.starts.get(round).both())
                .toArray();
        return "%.0f ms (%.0f to %.0f)"
                .formatted(
                        quantile(LongStream.of(differences), 0.5),
                        quantile(LongStream.of(differences), 0.25),
                        quantile(LongStream.of(differences), 0.75));
    }

    private static double quantile(LongStream nanoseconds, double part) {
        long[] sorted = nanoseconds.sorted().toArray();
        return sorted[(int) Math.round((sorted.length - 1) * part)] / MILLISECOND;
    }
}
