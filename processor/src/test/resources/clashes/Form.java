package clashes;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import java.util.Optional;

@DynamoItem(table = "forms")
public record Form(@PartitionKey String item, String to, Optional<String> stored, Write form) {
    public enum Write {
        BIG,
        SMALL
    }
}
