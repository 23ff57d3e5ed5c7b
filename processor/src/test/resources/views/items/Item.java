package items;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.WhenAbsent;
import io.vavr.control.Option;
import java.util.List;

/** An item that is a record. */
@DynamoItem(table = "items")
public record Item(
        @PartitionKey String id,
        @StoredName("n") @MemberName("called") String name,
        List<String> tags,
        Option<Part> part,
        @StoredName("part.size") int alike,
        @Ignored List<String> warnings) {
    /** What an item may lack. */
    @DynamoDocument
    public record Part(@WhenAbsent("2") short size, Option<List<String>> lines) {}
}
