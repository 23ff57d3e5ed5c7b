package clashes;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

@DynamoItem(table = "item-forms")
public record ItemForm(@PartitionKey String id, Members itemWriter, ItemReader itemReader) {
    @io.github.dynalect.annotation.DynamoDocument
    public record ItemReader(String text) {}
}
