// expected: 8: [TABLE_NAME] No table can have the name "my users"
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

@DynamoItem(table = "my users")
record User(@PartitionKey String userId) {}
