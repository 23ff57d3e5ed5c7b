// expected: 10: [MODEL_TWICE] User is both an item and a document
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

@DynamoItem(table = "users")
@DynamoDocument
record User(@PartitionKey String userId) {}
