// expected: 12: [TWO_PARTITION_KEYS] email is a second partition key
// expected: 16: [TWO_PARTITION_KEYS] username is a second partition key, beside the composed "PK". Remedy: remove its annotation.
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.PartitionKey;

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @PartitionKey String email) {}

@DynamoItem(table = "shop", partition = "PK")
@KeyTemplate(attribute = "PK", value = "CUSTOMER#{username}")
record Customer(@PartitionKey String username) {}
