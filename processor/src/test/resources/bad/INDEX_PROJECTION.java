// expected: 21: [INDEX_PROJECTION] The index "one" has ALL and includes 1
// expected: 21: [INDEX_PROJECTION] The index "two" has INCLUDE and includes 0
// expected: 21: [INDEX_PROJECTION] The index "three" includes one attribute twice
// expected: 21: [INDEX_PROJECTION] The index "four" includes 21 attributes, and 20 are the most
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Projected;

@DynamoItem(table = "users")
@GlobalIndex(name = "one", partition = "name", include = "mail")
@GlobalIndex(name = "two", partition = "name", projection = Projected.INCLUDE)
@GlobalIndex(name = "three", partition = "name", projection = Projected.INCLUDE, include = {"mail", "mail"})
@GlobalIndex(
        name = "four",
        partition = "name",
        projection = Projected.INCLUDE,
        include = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u"})
record User(@PartitionKey String userId, String name, String mail, int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m, int n, int o,
        int p, int q, int r, int s, int t, int u) {}
