// expected: 16: [TWO_SORT_KEYS] name is a second sort key
// expected: 19: [TWO_SORT_KEYS] logId is both the partition key and the sort key. Remedy: keep one annotation.
// expected: 23: [TWO_SORT_KEYS] "PK" is both the partition key and the sort key
// expected: 28: [TWO_SORT_KEYS] orderId is a second sort key, beside the composed "SK". Remedy: remove its annotation.
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @SortKey String email,
        @SortKey String name) {}

@DynamoItem(table = "logs")
record Log(@PartitionKey @SortKey String logId) {}

@DynamoItem(table = "shop", partition = "PK", sort = "PK")
@KeyTemplate(attribute = "PK", value = "CUSTOMER#{username}")
record Customer(String username) {}

@DynamoItem(table = "shop", partition = "PK", sort = "SK")
@KeyTemplate(attribute = "PK", value = "CUSTOMER#{username}")
@KeyTemplate(attribute = "SK", value = "CUSTOMER#{username}")
record Order(String username, @SortKey String orderId) {}
