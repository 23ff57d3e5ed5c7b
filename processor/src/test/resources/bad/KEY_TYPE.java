// expected: 12: [KEY_TYPE] active is a key of type boolean
// expected: 13: [KEY_TYPE] userId is a key of type UUID, whose stored form has no order that Java knows
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import java.util.UUID;

@DynamoItem(table = "users")
record User(
        @PartitionKey boolean active,
        @SortKey UUID userId) {}
