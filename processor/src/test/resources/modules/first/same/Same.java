package same;

import first.Place;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import java.util.List;

/** In a package that the other module has, too. */
@DynamoItem(table = "first")
record Same(@PartitionKey String id, Place place, Part part) {
    @DynamoDocument
    record Part(String text, List<Part> parts) {}
}
