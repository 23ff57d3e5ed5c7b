// expected: 27: [TIMESTAMP] text is String
// expected: 29: [TIMESTAMP] date is LocalDate
// expected: 29: [TIMESTAMP] date is a second @CreatedAt
// expected: 28: [TIMESTAMP] until is the time to live too
// expected: 32: [TIMESTAMP] at is a key, which does not change
// expected: 35: [TIMESTAMP] both is both @CreatedAt and @UpdatedAt
// expected: 38: [TIMESTAMP] at is part of a document
// expected: 42: [TIMESTAMP] at is a part of a key, which does not change
package bad;

import io.github.dynalect.annotation.CreatedAt;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.TimeForm;
import io.github.dynalect.annotation.TimeToLive;
import io.github.dynalect.annotation.UpdatedAt;
import java.time.Instant;
import java.time.LocalDate;

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @CreatedAt String text,
        @UpdatedAt @TimeToLive @StoredAs(TimeForm.EPOCH_SECONDS) Instant until,
        @CreatedAt LocalDate date) {}

@DynamoItem(table = "events")
record Event(@PartitionKey String eventId, @SortKey @UpdatedAt Instant at) {}

@DynamoItem(table = "notes")
record Note(@PartitionKey String noteId, @CreatedAt @UpdatedAt Instant both) {}

@DynamoDocument
record Part(@UpdatedAt Instant at) {}

@DynamoItem(table = "composed", partition = "PK")
@KeyTemplate(attribute = "PK", value = "ITEM#{id}#{at}")
record Composed(String id, @UpdatedAt Instant at) {}
