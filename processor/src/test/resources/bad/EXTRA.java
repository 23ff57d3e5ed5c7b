// expected: 19: [EXTRA] a is Map<String, String>
// expected: 20: [EXTRA] b has another annotation beside @Extra
// expected: 20: [EXTRA] b is a second map of extra attributes
// expected: 21: [EXTRA] c is a second map of extra attributes
// expected: 24: [EXTRA] others is part of a document
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Extra;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @Extra Map<String, String> a,
        @Extra @StoredName("x") Map<String, AttributeValue> b,
        @Extra Map<String, AttributeValue> c) {}

@DynamoDocument
record Part(@Extra Map<String, AttributeValue> others) {}
