package hidden;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

/** In a module that does not read the one of the annotation that marks generated code. */
@DynamoItem(table = "models")
record Model(@PartitionKey String id) {}
