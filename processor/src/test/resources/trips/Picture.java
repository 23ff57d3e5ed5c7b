package trips;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import java.util.List;

/** An array has no equality of its own, so this has. */
@DynamoItem(table = "pictures")
public record Picture(@PartitionKey byte[] hash, List<byte[]> pages) {}
