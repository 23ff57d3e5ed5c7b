// expected: 14: [NAME_LONG] name has a name of 256 bytes, and 255 are the most of one that a table is created with
// expected: 15: [NAME_LONG] until has a name of 256 bytes, and 255 are the most of one that a table is created with
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.TimeToLive;

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @SortKey @StoredName("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef") String name,
        @TimeToLive @StoredName("x123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef") long until) {}
