// expected: 12: [VIEW_EMPTY] Empty has nothing of an item. Remedy: declare a component.
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.ViewOf;

@DynamoItem(table = "users")
record User(@PartitionKey String userId) {}

@ViewOf(User.class)
record Empty() {}
