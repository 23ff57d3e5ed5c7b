// expected: 8: [METAMODEL_TWICE] There is another class bad.User_
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

@DynamoItem(table = "users")
record User(@PartitionKey String userId) {}

class User_ {}
