import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

/** In no package. */
@DynamoItem(table = "lonely")
record Lonely(@PartitionKey String id, Part part) {
    @DynamoDocument
    record Part(Kind kind) {}

    enum Kind {
        ONLY
    }
}
