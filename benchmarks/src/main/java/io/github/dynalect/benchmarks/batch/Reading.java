package io.github.dynalect.benchmarks.batch;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import java.util.List;
import java.util.stream.IntStream;

/** What a sensor has read: a small item, as they come in great numbers. */
@DynamoItem(table = "readings")
public record Reading(@PartitionKey long number, String sensor, long celsius) {
    /** {@return the reading of a number} */
    public static Reading numbered(int number) {
        return new Reading(number, "sensor-" + number % 100, number % 40);
    }

    /** {@return the readings from number 0 on} */
    public static List<Reading> first(int count) {
        return IntStream.range(0, count).mapToObj(Reading::numbered).toList();
    }
}
