// expected: 16: [INDEX_WIDTH] The index "byNothing" has 0 partition attributes
// expected: 16: [INDEX_WIDTH] The index "byMuch" has 5 partition attributes
// expected: 16: [INDEX_WIDTH] The index "sorted" has 5 sort attributes
// expected: 16: [INDEX_WIDTH] The index "twice" has one attribute twice
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.PartitionKey;

@DynamoItem(table = "users")
@GlobalIndex(name = "byNothing", partition = {})
@GlobalIndex(name = "byMuch", partition = {"a", "b", "c", "d", "e"})
@GlobalIndex(name = "sorted", partition = "f", sort = {"a", "b", "c", "d", "e"})
@GlobalIndex(name = "twice", partition = "a", sort = "a")
record User(@PartitionKey String a, String b, String c, String d, String e, String f) {}
