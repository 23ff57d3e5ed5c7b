package deprecated;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

/** Some attributes of it, and a part, are deprecated. */
@DynamoItem(table = "old")
public record Old(@PartitionKey String id, String name, int size) {
    /** No longer in use. */
    @Deprecated
    public String name() {
        return name;
    }

    /** Soon no more. */
    @Deprecated(forRemoval = true)
    public int size() {
        return size;
    }

    /** A part that nobody holds any more. */
    @Deprecated
    @DynamoDocument
    public record Part(String text) {}
}
