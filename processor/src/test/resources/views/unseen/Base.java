package unseen.items;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

/** Lends to other packages what its own package alone sees the metamodels of. */
public class Base {
    @DynamoItem(table = "items")
    protected record Hidden(@PartitionKey String id) {}

    @DynamoItem(table = "items")
    public record Open(@PartitionKey String id, Inner inner) {}

    @DynamoDocument
    protected record Inner(String text) {}
}
