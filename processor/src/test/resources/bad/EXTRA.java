// expected: 27: [EXTRA] a is Map<String, String>
// expected: 28: [EXTRA] b has another annotation beside @Extra
// expected: 30: [EXTRA] d has another annotation beside @Extra
// expected: 31: [EXTRA] e is Map<Integer, AttributeValue>
// expected: 32: [EXTRA] f is List<AttributeValue>
// expected: 28: [EXTRA] b is a second map of extra attributes
// expected: 29: [EXTRA] c is a second map of extra attributes
// expected: 30: [EXTRA] d is a second map of extra attributes
// expected: 31: [EXTRA] e is a second map of extra attributes
// expected: 32: [EXTRA] f is a second map of extra attributes
// expected: 30: [TWO_PARTITION_KEYS] d is a second partition key
// expected: 35: [EXTRA] others is part of a document
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.Extra;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredName;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @Extra Map<String, String> a,
        @Extra @StoredName("x") Map<String, AttributeValue> b,
        @Extra Map<String, AttributeValue> c,
        @Extra @PartitionKey Map<String, AttributeValue> d,
        @Extra Map<Integer, AttributeValue> e,
        @Extra List<AttributeValue> f) {}

@DynamoDocument
record Part(@Extra Map<String, AttributeValue> others) {}
