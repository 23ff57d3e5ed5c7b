// expected: 17: [TIME_TO_LIVE] until is not stored as a number of seconds
// expected: 18: [TIME_TO_LIVE] expiresAt is a second time to live
// expected: 21: [TIME_TO_LIVE] until is part of a document
package bad;

import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.TimeForm;
import io.github.dynalect.annotation.TimeToLive;
import java.time.Instant;

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @TimeToLive Instant until,
        @TimeToLive @StoredAs(TimeForm.EPOCH_SECONDS) Instant expiresAt) {}

@DynamoDocument
record Part(@TimeToLive long until) {}
