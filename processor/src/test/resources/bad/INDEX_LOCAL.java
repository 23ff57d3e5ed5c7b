// expected: 12: [INDEX_LOCAL] The index "byName" is a local index of a table without a sort key
// expected: 22: [INDEX_LOCAL] The index "by5" sorts by the partition key
// expected: 22: [INDEX_LOCAL] The index "by6" is one local index more than the five of a table
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.LocalIndex;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;

@DynamoItem(table = "users")
@LocalIndex(name = "byName", sort = "name")
record User(@PartitionKey String userId, String name) {}

@DynamoItem(table = "many")
@LocalIndex(name = "by1", sort = "name")
@LocalIndex(name = "by2", sort = "name")
@LocalIndex(name = "by3", sort = "name")
@LocalIndex(name = "by4", sort = "name")
@LocalIndex(name = "by5", sort = "userId")
@LocalIndex(name = "by6", sort = "name")
record Many(@PartitionKey String userId, @SortKey String email, String name) {}
