package deprecated;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

/** Nobody stores it any more. */
@Deprecated
@DynamoItem(table = "older")
public record Older(@PartitionKey String id) {}
