package io.github.dynalect.benchmarks.model;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A record of twelve attributes, of the types that are most usual. */
@DynamoItem(table = "medium")
public record Medium(
        @PartitionKey String id,
        String name,
        Standing standing,
        Instant since,
        BigDecimal balance,
        int stays,
        boolean active,
        double rating,
        Option<String> note,
        Address address,
        List<String> rooms,
        Set<String> wishes) {
    /** {@return one to store, with all attributes} */
    public static Medium first() {
        return new Medium(
                "m-1",
                "Ann Example",
                Standing.REGULAR,
                Instant.ofEpochSecond(1_700_000_000L, 120_000_000),
                new BigDecimal("1234.56"),
                17,
                true,
                4.5,
                Option.some("Arrives late"),
                Address.first(),
                List.of("407", "408"),
                new LinkedHashSet<>(List.of("tea", "quiet", "lake view")));
    }

    /** {@return one that lacks whatever it may} */
    public static Medium sparse() {
        return new Medium(
                "m-2",
                "",
                Standing.NEW,
                Instant.EPOCH,
                BigDecimal.ZERO,
                0,
                false,
                0.25,
                Option.none(),
                Address.first(),
                List.of(),
                Set.of());
    }
}
