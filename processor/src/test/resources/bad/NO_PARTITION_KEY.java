// expected: 8: [NO_PARTITION_KEY] User is an item without a partition key
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.SortKey;

@DynamoItem(table = "users")
record User(String userId, @SortKey String email) {}
