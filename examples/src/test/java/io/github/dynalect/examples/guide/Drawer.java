package io.github.dynalect.examples.guide;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;

/** A drawer whose components have the names of methods. */
// @start region=model
@DynamoItem(table = "drawers")
record Drawer(@PartitionKey String key, @SortKey String partition, int size, String attr, String schema) {}
// @end
