// expected: 13: [TWO_SORT_KEYS] name is a second sort key
// expected: 16: [TWO_SORT_KEYS] logId is both the partition key and the sort key
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @SortKey String email,
        @SortKey String name) {}

@DynamoItem(table = "logs")
record Log(@PartitionKey @SortKey String logId) {}
