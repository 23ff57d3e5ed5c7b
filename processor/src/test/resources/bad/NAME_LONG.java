// expected: 12: [NAME_LONG] name has a name of 256 bytes, and 255 are the most of one that a table is created with
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.StoredName;

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @SortKey @StoredName("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef") String name) {}
