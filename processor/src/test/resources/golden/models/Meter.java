package golden;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.PartitionKey;

/** A partition attribute of its own, and a composed sort attribute. */
@DynamoItem(table = "meters", sort = "SK")
@KeyTemplate(attribute = "SK", value = "METER")
public record Meter(@PartitionKey String meterId, int reading) {}
