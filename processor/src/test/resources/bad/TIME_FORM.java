// expected: 18: [TIME_FORM] since is no Instant, but long
// expected: 19: [TIME_FORM] visits is no Instant, but List<Instant>
// expected: 20: [TIME_FORM] until has both @StoredAs and @ConvertedBy
// expected: 21: [TYPE_UNSUPPORTED] times has a type that is not stored: Instant[]
package bad;

import io.github.dynalect.annotation.ConvertedBy;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.TimeForm;
import java.time.Instant;
import java.util.List;

@DynamoItem(table = "users")
record User(
        @PartitionKey String userId,
        @StoredAs(TimeForm.EPOCH_SECONDS) long since,
        @StoredAs(TimeForm.ISO) List<Instant> visits,
        @StoredAs(TimeForm.ISO) @ConvertedBy(Object.class) Instant until,
        @StoredAs(TimeForm.ISO) Instant[] times) {}
