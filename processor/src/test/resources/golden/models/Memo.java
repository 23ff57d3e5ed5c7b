package golden;

import io.github.dynalect.annotation.CreatedAt;
import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GeneratedId;
import io.github.dynalect.annotation.IdForm;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Subtype;
import io.github.dynalect.annotation.UpdatedAt;
import io.github.dynalect.annotation.Version;
import java.time.Instant;
import java.util.Optional;

/** Kinds in one table, for which the same is kept. */
@DynamoItem(table = "memos")
@Discriminator("kind")
public sealed interface Memo {
    @PartitionKey
    @GeneratedId(IdForm.RANDOM)
    String memoId();

    @Version
    Optional<Long> version();

    @Subtype("NOTE")
    record Note(
            @PartitionKey @GeneratedId(IdForm.RANDOM) String memoId,
            @Version Optional<Long> version,
            @UpdatedAt Instant now,
            String text)
            implements Memo {}

    @Subtype("PHOTO")
    record Photo(
            @PartitionKey @GeneratedId(IdForm.RANDOM) String memoId,
            @Version Optional<Long> version,
            @UpdatedAt Instant now,
            @CreatedAt Instant taken)
            implements Memo {}
}
