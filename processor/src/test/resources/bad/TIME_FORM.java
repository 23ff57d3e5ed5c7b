// expected: 15: [TIME_FORM] since is no Instant, but long
// expected: 16: [TIME_FORM] visits is no Instant, but List<Instant>
package bad;

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
        @StoredAs(TimeForm.ISO) List<Instant> visits) {}
