// expected: 17: [KEY_OPTIONAL] userId is a key that may be absent
// expected: 18: [KEY_OPTIONAL] version is a key that may be absent
// expected: 26: [KEY_OPTIONAL] username is a part of a key, and may be absent
// expected: 27: [KEY_OPTIONAL] number is a part of a key, and may be absent
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.WhenAbsent;
import io.vavr.control.Option;

@DynamoItem(table = "users")
record User(
        @PartitionKey Option<String> userId,
        @SortKey @WhenAbsent("0") int version) {}

@DynamoItem(table = "shop", partition = "PK", sort = "SK")
@KeyTemplate(attribute = "PK", value = "CUSTOMER#{username}")
@KeyTemplate(attribute = "SK", value = "{number:3}")
@KeyTemplate(attribute = "ALL", value = "{when}")
@GlobalIndex(name = "all", partition = "ALL")
record Customer(
        Option<String> username,
        @WhenAbsent("0") int number,
        Option<String> when) {}
