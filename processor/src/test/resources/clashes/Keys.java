package clashes;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import java.time.Instant;
import java.util.UUID;

/** Keys of each type that a method takes as it is declared. */
interface Keys {
    enum Color {
        RED
    }

    @DynamoItem(table = "arn:aws:dynamodb:eu-central-1:123456789012:table/shorts")
    record OfShort(@PartitionKey short a, @SortKey float b) {}

    @DynamoItem(table = "doubles")
    record OfDouble(@PartitionKey double a, @SortKey byte b) {}

    @DynamoItem(table = "bytes")
    @GlobalIndex(name = "1-2", partition = "color", sort = {"name", "when", "b", "a"})
    record OfBytes(@PartitionKey byte[] a, @SortKey byte[] b, Color color, String name, Instant when) {}

    @DynamoItem(table = "colors")
    record OfEnum(@PartitionKey Color a) {}

    @DynamoItem(table = "ids")
    record OfId(@PartitionKey UUID a, @SortKey Instant b) {}
}
