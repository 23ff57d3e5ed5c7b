package io.github.dynalect.examples.guide.evolution;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

/** A bicycle as the older code knows it. */
// @start region=model
@DynamoItem(table = "bikes")
record Bike(@PartitionKey String bikeId, String model, int gears) {}
// @end
