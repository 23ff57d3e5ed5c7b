// expected: 19: [INDEX_WIDTH] The index "byNothing" has 0 partition attributes
// expected: 19: [INDEX_WIDTH] The index "byMuch" has 5 partition attributes
// expected: 19: [INDEX_WIDTH] The index "sorted" has 5 sort attributes
// expected: 19: [INDEX_WIDTH] The index "twice" has one attribute twice
// expected: 26: [INDEX_WIDTH] The index "mixed" has the composed partition attribute "PK" beside others. Remedy: compose all of them into one.
// expected: 26: [INDEX_WIDTH] The index "wide" composes its partition attribute of 5 components. Remedy: compose it of at most four.
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.PartitionKey;

@DynamoItem(table = "users")
@GlobalIndex(name = "byNothing", partition = {})
@GlobalIndex(name = "byMuch", partition = {"a", "b", "c", "d", "e"})
@GlobalIndex(name = "sorted", partition = "f", sort = {"a", "b", "c", "d", "e"})
@GlobalIndex(name = "twice", partition = "a", sort = "a")
record User(@PartitionKey String a, String b, String c, String d, String e, String f) {}

@DynamoItem(table = "parcels")
@GlobalIndex(name = "mixed", partition = {"PK", "a"})
@GlobalIndex(name = "wide", partition = "WIDE")
@KeyTemplate(attribute = "PK", value = "{a}")
@KeyTemplate(attribute = "WIDE", value = "{a}#{b}#{c}#{d}#{e}")
record Parcel(@PartitionKey String a, String b, String c, String d, String e) {}
