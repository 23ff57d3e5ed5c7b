package unwritten;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.ViewOf;
import io.vavr.control.Option;
import java.util.List;

/** What has that document in it, and what has not. */
class Held {
    @DynamoItem(table = "items")
    record Item(@PartitionKey String id, Part part) {}

    @DynamoItem(table = "kinds")
    sealed interface Kind {
        Option<Wrong> wrong();

        @DynamoItem(table = "kinds")
        record Only(@PartitionKey String id, Option<Wrong> wrong) implements Kind {}
    }

    @DynamoDocument
    record Part(List<Other> others) {}

    @DynamoDocument
    record Other(Option<Part> part, Wrong wrong) {}

    @ViewOf(Item.class)
    record Id(String id) {}

    @ViewOf(Item.class)
    record Through(@PartAt("part.others") List<Other> others) {}

    @DynamoItem(table = "others")
    record Sound(@PartitionKey String id, Right right) {}

    @DynamoDocument
    record Right(String text) {}
}
