// expected: 11: [NAME_TWICE] name is the second attribute with the name "userId"
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @StoredName("userId") String name) {}
