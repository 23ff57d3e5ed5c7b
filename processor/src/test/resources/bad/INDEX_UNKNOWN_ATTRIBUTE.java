// expected: 16: [INDEX_UNKNOWN_ATTRIBUTE] The index "byMail" names "mail", which is no attribute
// expected: 16: [INDEX_UNKNOWN_ATTRIBUTE] The index "byMail" names "warnings", which is no attribute
// expected: 16: [INDEX_UNKNOWN_ATTRIBUTE] The index "byName" names "mail", which is no attribute
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Projected;
import java.util.List;

@DynamoItem(table = "users")
@GlobalIndex(name = "byMail", partition = "mail", sort = "warnings")
@GlobalIndex(name = "byName", partition = "name", projection = Projected.INCLUDE, include = "mail")
record User(@PartitionKey String userId, String name, @Ignored List<String> warnings) {}
