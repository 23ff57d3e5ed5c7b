// expected: 14: [IGNORED] name is String, which has no empty value
// expected: 15: [IGNORED] warnings has another annotation beside @Ignored
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Ignored;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;
import java.util.List;

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @Ignored String name,
        @Ignored @StoredName("x") List<String> warnings) {}
