// expected: 15: [INDEX_PROJECTION] The index "one" has ALL and includes 1
// expected: 15: [INDEX_PROJECTION] The index "two" has INCLUDE and includes 0
// expected: 15: [INDEX_PROJECTION] The index "three" includes one attribute twice
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Projected;

@DynamoItem(table = "users")
@GlobalIndex(name = "one", partition = "name", include = "mail")
@GlobalIndex(name = "two", partition = "name", projection = Projected.INCLUDE)
@GlobalIndex(name = "three", partition = "name", projection = Projected.INCLUDE, include = {"mail", "mail"})
record User(@PartitionKey String userId, String name, String mail) {}
