// expected: 10: [TWO_PARTITION_KEYS] email is a second partition key
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @PartitionKey String email) {}
