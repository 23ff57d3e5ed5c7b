package io.github.dynalect.benchmarks.model;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A record of ten attributes, of the types that are most usual, with which a fresh JVM begins. */
@DynamoItem(table = "visits")
public record Visit(
        @PartitionKey String id,
        String host,
        String guest,
        Mood mood,
        Instant since,
        BigDecimal bill,
        Set<String> wishes,
        List<String> rooms,
        boolean paid,
        Option<String> note) {
    /** How the guest takes it. */
    public enum Mood {
        MERRY,
        SOLEMN
    }

    /** {@return one to store, with all attributes} */
    public static Visit first() {
        return new Visit(
                "v-1",
                "Ritz",
                "Ann",
                Mood.MERRY,
                Instant.ofEpochSecond(1_700_000_000L, 5),
                new BigDecimal("99.5"),
                Set.of("tea", "quiet"),
                List.of("7", "8"),
                true,
                Option.some("late"));
    }
}
