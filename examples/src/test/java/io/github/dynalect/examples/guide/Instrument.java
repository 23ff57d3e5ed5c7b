package io.github.dynalect.examples.guide;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

/** What all instruments have. */
// @start region=model
@DynamoItem(table = "instruments")
sealed interface Instrument {
    String instrumentId();

    int builtIn();

    @DynamoItem(table = "violins")
    record Violin(@PartitionKey String instrumentId, int builtIn, String maker) implements Instrument {}

    @DynamoItem(table = "organs")
    record Organ(@PartitionKey String instrumentId, int builtIn, int pipes) implements Instrument {}
}
// @end
