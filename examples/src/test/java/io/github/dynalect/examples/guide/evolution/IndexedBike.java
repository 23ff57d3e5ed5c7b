package io.github.dynalect.examples.guide.evolution;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.PartitionKey;

/** A bicycle that is found by indexes that came later. */
// @start region=model
@DynamoItem(table = "bikes")
@GlobalIndex(name = "by-model", partition = "model", sort = "gears")
@GlobalIndex(name = "by-gears", partition = "GEARS", sort = "bikeId")
@KeyTemplate(attribute = "GEARS", value = "GEARS#{gears}")
record IndexedBike(@PartitionKey String bikeId, String model, int gears) {}
// @end
