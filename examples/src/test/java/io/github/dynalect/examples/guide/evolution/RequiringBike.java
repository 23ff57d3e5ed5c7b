package io.github.dynalect.examples.guide.evolution;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import java.util.List;

/** A bicycle with an attribute that older items lack. */
@DynamoItem(table = "bikes")
record RequiringBike(@PartitionKey String bikeId, String model, int gears, List<String> tags) {}
