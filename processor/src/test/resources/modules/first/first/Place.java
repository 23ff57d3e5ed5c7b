package first;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import java.util.List;

/** A document that another module has in its items, and an item that it has a view of. */
@DynamoDocument
public record Place(String name, List<Place> parts, Inner inner) {
    /** Inside it. */
    @DynamoDocument
    public record Inner(int number) {}

    /** With such a document. */
    @DynamoItem(table = "visits")
    public record Visit(@PartitionKey String id, Place place) {}
}
