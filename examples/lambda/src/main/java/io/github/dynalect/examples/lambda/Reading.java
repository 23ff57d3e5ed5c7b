package io.github.dynalect.examples.lambda;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a device has measured at a time.
 *
 * @param device which device
 * @param at when
 * @param celsius how warm it was
 */
// @start region=model
@DynamoItem(table = "readings")
public record Reading(@PartitionKey String device, @SortKey Instant at, BigDecimal celsius) {
    /** A reading whose temperature is equal to others by its value: 21.50 is 21.5. */
    public Reading {
        celsius = celsius.stripTrailingZeros();
    }
}
// @end
