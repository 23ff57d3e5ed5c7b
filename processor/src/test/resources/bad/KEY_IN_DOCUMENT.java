// expected: 8: [KEY_IN_DOCUMENT] city is a key in a document
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.PartitionKey;

@DynamoDocument
record Address(@PartitionKey String city, String zip) {}
