// expected: 19: [MEMBER_CLASH] The handle byName of the index "by_name" has the name of another member
// expected: 22: [MEMBER_CLASH] SCHEMA has the name of another member of the metamodel
// expected: 23: [MEMBER_CLASH] byName has the name of another member of the metamodel
// expected: 24: [MEMBER_CLASH] other has the name of another member of the metamodel
// expected: 29: [MEMBER_CLASH] KEY has the name of another member of the metamodel
// expected: 30: [MEMBER_CLASH] path has the name of another member of the metamodel
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.PartitionKey;
import io.vavr.control.Option;

@DynamoItem(table = "users")
@GlobalIndex(name = "by-name", partition = "name")
@GlobalIndex(name = "by_name", partition = "name")
record User(
        @PartitionKey String userId,
        String name,
        String SCHEMA,
        String byName,
        @MemberName("name") String other) {}

@DynamoDocument
record Node(
        String key,
        String KEY,
        Option<Node> path) {}
