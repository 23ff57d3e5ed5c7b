// expected: 14: [MODEL_TWICE] User is both an item and a document
// expected: 18: [MODEL_TWICE] Order is both a view and an item
// expected: 22: [MODEL_TWICE] Line is both a view and a document
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.ViewOf;
import io.github.dynalect.processor.Unwritten;

@DynamoItem(table = "users")
@DynamoDocument
record User(@PartitionKey String userId) {}

@ViewOf(Unwritten.class)
@DynamoItem(table = "orders")
record Order(@PartitionKey String id) {}

@ViewOf(Unwritten.class)
@DynamoDocument
record Line(String id) {}
