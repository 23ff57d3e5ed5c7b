// expected: 12: [MEMBER_NAME] No constant can have the name "class"
// expected: 12: [MEMBER_NAME] No constant can have the name ""
// expected: 12: [MEMBER_NAME] No constant can have the name "1a"
// expected: 13: [MEMBER_NAME] No constant can have the name "a-b"
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.PartitionKey;

@DynamoItem(table = "users")
record User(@PartitionKey String userId, @MemberName("class") String kind, @MemberName("") String a, @MemberName("1a") String b,
        @MemberName("a-b") String c) {}
