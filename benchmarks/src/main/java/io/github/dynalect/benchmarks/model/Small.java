package io.github.dynalect.benchmarks.model;

import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;

/** A record of five attributes, none of them a time. */
@DynamoItem(table = "small")
public record Small(@PartitionKey String id, String host, int rooms, boolean paid, long visits) {
    /** {@return one to store} */
    public static Small first() {
        return new Small("s-1", "Ritz", 12, true, 1_234_567_890_123L);
    }
}
