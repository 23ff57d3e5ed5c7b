// expected: 13: [INDEX_NAME] The index "b!" cannot have this name: it is not of 3 to 255 letters, digits, dots, dashes and underscores
// expected: 13: [INDEX_NAME] The index "byName" is the second index of this name
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.PartitionKey;

@DynamoItem(table = "users")
@GlobalIndex(name = "b!", partition = "name")
@GlobalIndex(name = "byName", partition = "name")
@GlobalIndex(name = "byName", partition = "userId")
record User(@PartitionKey String userId, String name) {}
