package io.github.dynalect.examples.bulk;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/** What a weather station has measured at a time. */
@DynamoItem(table = "measurements")
public record Measurement(
        @PartitionKey String station, @SortKey Instant at, double temperature, int humidity) {
    private static final int STATIONS = 40;
    private static final Instant BEGIN = Instant.parse("2024-01-01T00:00:00Z");

    /** So many measurements, one an hour and station, that are the same each time. */
    static List<Measurement> generated(int count) {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        return IntStream.range(0, count)
                .mapToObj(number -> new Measurement(
                        "S-%02d".formatted(number % STATIONS),
                        BEGIN.plus(Duration.ofHours(number / STATIONS)),
                        Math.round(10 * chance.nextGaussian(12, 8)) / 10.0,
                        chance.nextInt(101)))
                .toList();
    }
}
