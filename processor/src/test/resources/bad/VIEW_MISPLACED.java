// expected: 11: [VIEW_MISPLACED] city has @PartAt, and Address is no view. Remedy: remove the annotation: only a view has parts.
// expected: 14: [VIEW_MISPLACED] city has @PartAt, and User is no view. Remedy: remove the annotation: only a view has parts.
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartAt;
import io.github.dynalect.annotation.PartitionKey;

@DynamoDocument
record Address(@PartAt("town") String city) {}

@DynamoItem(table = "users")
record User(@PartitionKey String userId, @PartAt("address.city") String city) {}
