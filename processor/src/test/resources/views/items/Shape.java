package items;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;

/** An item of several kinds. */
@DynamoItem(table = "shapes")
public sealed interface Shape {
    @StoredName("i")
    String id();

    /** The only kind. */
    @DynamoItem(table = "shapes")
    record Circle(@PartitionKey @StoredName("i") String id, int radius) implements Shape {}
}
