package same;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

/** Has a document with a mistake. */
@DynamoItem(table = "first")
record Same(@PartitionKey String id, Part part) {
    @DynamoDocument
    record Part(
            Object anything) {}
}
