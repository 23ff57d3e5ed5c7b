package io.github.dynalect.benchmarks.rendering;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Set;

/** A member of a club, whose attributes the expressions speak of. */
@DynamoItem(table = "members")
public record Member(
        @PartitionKey String memberId,
        String status,
        int age,
        String city,
        long visits,
        BigDecimal balance,
        Set<String> tags,
        Set<String> badges,
        Option<String> nickname,
        Option<String> temporaryCode) {}
