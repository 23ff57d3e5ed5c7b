// expected: 11: [MODEL_PRIVATE] Its metamodel cannot see User
// expected: 15: [MODEL_PRIVATE] Its metamodel cannot see Address
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

class Outer {
    @DynamoItem(table = "users")
    private record User(@PartitionKey String userId) {}

    private static class Inner {
        @DynamoDocument
        record Address(String city) {}
    }
}
