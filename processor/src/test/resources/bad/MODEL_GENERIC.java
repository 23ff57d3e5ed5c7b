// expected: 8: [MODEL_GENERIC] User has type parameters
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

@DynamoItem(table = "users")
record User<T>(@PartitionKey String userId, T more) {}
