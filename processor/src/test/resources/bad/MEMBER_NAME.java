// expected: 12: [MEMBER_NAME] kind has the member name "class"
// expected: 12: [MEMBER_NAME] a has the member name ""
// expected: 12: [MEMBER_NAME] b has the member name "1a"
// expected: 13: [MEMBER_NAME] c has the member name "a-b"
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.PartitionKey;

@DynamoItem(table = "users")
record User(@PartitionKey String userId, @MemberName("class") String kind, @MemberName("") String a, @MemberName("1a") String b,
        @MemberName("a-b") String c) {}
