// expected: 13: [NAME_ILL_FORMED] high has a name with an unpaired surrogate, which is no character
// expected: 14: [NAME_ILL_FORMED] low has a name with an unpaired surrogate, which is no character
// expected: 15: [NAME_ILL_FORMED] turned has a name with an unpaired surrogate, which is no character
package bad;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @StoredName("a\ud83d") String high,
        @StoredName("\ude00a") String low,
        @StoredName("\ude00\ud83d") String turned,
        @StoredName("\ud83d\ude00") String paired) {}
