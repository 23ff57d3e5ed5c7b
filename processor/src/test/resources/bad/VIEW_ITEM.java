// expected: 20: [VIEW_ITEM] OfDocument is a view of Address, which is a document. Remedy: name a model with @DynamoItem.
// expected: 23: [VIEW_ITEM] OfAnother is a view of String, which is no item. Remedy: name a model with @DynamoItem.
// expected: 26: [VIEW_ITEM] OfView is a view of OfAnother, which is no item. Remedy: name a model with @DynamoItem.
// expected: 29: [VIEW_ITEM] OfPrimitive is a view of int, which is no item. Remedy: name a model with @DynamoItem.
// expected: 32: [VIEW_ITEM] OfArray is a view of User[], which is no item. Remedy: name a model with @DynamoItem.
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.ViewOf;

@DynamoDocument
record Address(String city) {}

@DynamoItem(table = "users")
record User(@PartitionKey String userId) {}

@ViewOf(Address.class)
record OfDocument(String city) {}

@ViewOf(String.class)
record OfAnother(String city) {}

@ViewOf(OfAnother.class)
record OfView(String city) {}

@ViewOf(int.class)
record OfPrimitive(String city) {}

@ViewOf(User[].class)
record OfArray(String city) {}
