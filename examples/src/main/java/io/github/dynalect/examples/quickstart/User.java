package io.github.dynalect.examples.quickstart;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.SortKey;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;

/** A user, as a service would model one: an immutable record, with {@code Option} for what may be missing. */
// @start region=model
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
        Option<String> temporaryCode) {}
// @end
