package kinds;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.TimeForm;
import io.github.dynalect.annotation.WhenAbsent;
import java.time.Instant;

/** Kinds that say different things of what they share, and store it alike. */
@DynamoItem(table = "events")
sealed interface Event extends Sources.Any, Sources.Text {
    @MemberName("id")
    String eventId();

    Instant at();

    int weight();

    @DynamoItem(table = "events")
    record Started(
            @PartitionKey @StoredName("eventId") String eventId,
            @StoredAs(TimeForm.ISO) Instant at,
            @WhenAbsent("1") int weight,
            @MemberName("from") @StoredName("s") String source)
            implements Event {}
}
