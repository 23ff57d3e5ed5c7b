// expected: 14: [TYPE_RAW] names has the raw type List
// expected: 15: [TYPE_RAW] tags has the raw type Set in Map<String, Set>
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import java.util.List;
import java.util.Map;
import java.util.Set;

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        List names,
        Map<String, Set> tags) {}
