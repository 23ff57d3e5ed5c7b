package wrong;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.ViewOf;

class Wrong {
    @DynamoItem(table = "items")
    record Item(
            @PartitionKey String id,
            Object anything) {}

    @ViewOf(Item.class)
    record OfItem(Object anything, String unknown) {}

    @DynamoDocument
    record Part(
            Object anything) {}

    @DynamoItem(table = "holders")
    record Holder(@PartitionKey String id, Part part) {}

    @ViewOf(Holder.class)
    record OfPart(
            @PartAt("part.anything") Object anything,
            @PartAt("part.unknown") String unknown) {}
}
