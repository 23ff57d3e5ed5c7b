package io.github.dynalect.examples.keys;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.PartitionKey;
import java.time.YearMonth;

/** A partition attribute of its own, with a composed sort attribute. */
@DynamoItem(table = "meters", sort = "SK")
@KeyTemplate(attribute = "SK", value = "{month}/{reading:6}")
record Meter(@PartitionKey int meterId, YearMonth month, int reading) {}
