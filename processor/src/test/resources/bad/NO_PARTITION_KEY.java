// expected: 11: [NO_PARTITION_KEY] User is an item without a partition key
// expected: 17: [NO_PARTITION_KEY] Dog is an item without a partition key
package bad;

import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Subtype;
import io.github.dynalect.annotation.SortKey;

@DynamoItem(table = "users")
record User(String userId, @SortKey String email) {}

@DynamoItem(table = "animals")
@Discriminator("type")
sealed interface Animal {
    @Subtype("DOG")
    record Dog(String name) implements Animal {}
}
