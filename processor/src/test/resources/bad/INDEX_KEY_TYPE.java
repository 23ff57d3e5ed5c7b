// expected: 14: [INDEX_KEY_TYPE] The index "byTags" has the key attribute tags of type Set<String>
// expected: 14: [INDEX_KEY_TYPE] The index "byId" has the key attribute id of type UUID, whose stored form has no order that Java knows
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.PartitionKey;
import java.util.Set;
import java.util.UUID;

@DynamoItem(table = "users")
@GlobalIndex(name = "byTags", partition = "tags")
@GlobalIndex(name = "byId", partition = "name", sort = "id")
record User(@PartitionKey String name, UUID id, Set<String> tags) {}
