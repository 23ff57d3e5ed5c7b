// expected: 9: [NAME_EMPTY] name has an empty name
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;

@DynamoItem(table = "users")
record User(@PartitionKey String userId, @StoredName("") String name) {}
