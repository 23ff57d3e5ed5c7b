package io.github.dynalect.examples.bulk;

import io.vavr.control.Option;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What many measurements say.
 *
 * @param count how many there are
 * @param warmest the one with the highest temperature, the first of them; none if there is no measurement
 */
record Summary(long count, Option<Measurement> warmest) {
    private static final Comparator<Measurement> WARMER = Comparator.comparingDouble(Measurement::temperature)
            .thenComparing(Measurement::at, Comparator.reverseOrder())
            .thenComparing(Measurement::station, Comparator.reverseOrder());

    static Summary of(Stream<Measurement> measurements) {
        return measurements.collect(Collectors.teeing(
                Collectors.counting(),
                Collectors.maxBy(WARMER),
                (count, warmest) -> new Summary(count, Option.ofOptional(warmest))));
    }

    @Override
    public String toString() {
        return count + " measurements"
                + warmest.fold(
                        () -> "",
                        row -> ", the warmest %s at %s, %s".formatted(row.temperature(), row.station(), row.at()));
    }
}
