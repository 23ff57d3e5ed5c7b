// expected: 13: [KEY_OPTIONAL] userId is a key that may be absent
// expected: 14: [KEY_OPTIONAL] version is a key that may be absent
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.WhenAbsent;
import io.vavr.control.Option;

@DynamoItem(table = "users")
record User(
        @PartitionKey Option<String> userId,
        @SortKey @WhenAbsent("0") int version) {}
