package same;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

/** Has another one, of the same name. */
@DynamoItem(table = "second")
record Same(@PartitionKey String id, Part part) {
    @DynamoDocument
    record Part(
            String text) {}
}
