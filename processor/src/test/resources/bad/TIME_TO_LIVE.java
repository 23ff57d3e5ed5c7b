// expected: 19: [TIME_TO_LIVE] until is not stored as a number of seconds
// expected: 21: [TIME_TO_LIVE] text is not stored as a number of seconds
// expected: 20: [TIME_TO_LIVE] expiresAt is a second time to live
// expected: 21: [TIME_TO_LIVE] text is a second time to live
// expected: 24: [TIME_TO_LIVE] until is part of a document
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
        @TimeToLive @StoredAs(TimeForm.EPOCH_SECONDS) Instant expiresAt,
        @TimeToLive String text) {}

@DynamoDocument
record Part(@TimeToLive long until) {}
