// expected: 9: [MEMBER_NAME] No constant can have the name "class"
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.PartitionKey;

@DynamoItem(table = "users")
record User(@PartitionKey String userId, @MemberName("class") String kind) {}
