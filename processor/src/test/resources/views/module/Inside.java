package inside;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

/** An item that its module keeps for itself. */
@DynamoItem(table = "items")
public record Inside(@PartitionKey String id) {}
