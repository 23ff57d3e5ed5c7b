package golden;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The model of the quick start. */
@DynamoItem(table = "users")
public record User(
        @PartitionKey String userId,
        @SortKey String email,
        String name,
        UserStatus status,
        Instant createdAt,
        BigDecimal balance,
        Set<String> tags,
        Address address,
        Option<String> temporaryCode,
        Optional<Integer> age) {}
