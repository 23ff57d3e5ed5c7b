package golden;

import io.github.dynalect.annotation.CreatedAt;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GeneratedId;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.StoredAs;
import io.github.dynalect.annotation.TimeForm;
import io.github.dynalect.annotation.UpdatedAt;
import io.github.dynalect.annotation.Version;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** All that is kept for an item. */
@DynamoItem(table = "invoices")
public record Invoice(
        @PartitionKey @GeneratedId UUID invoiceId,
        String customer,
        @CreatedAt Option<OffsetDateTime> createdAt,
        @UpdatedAt @StoredAs(TimeForm.EPOCH_MILLIS) Instant updatedAt,
        @Version int version) {}
