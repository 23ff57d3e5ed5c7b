// expected: 8: [INDEX_MISPLACED] The index "byCity" stands on Address
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.GlobalIndex;

@DynamoDocument
@GlobalIndex(name = "byCity", partition = "city")
record Address(String city) {}
