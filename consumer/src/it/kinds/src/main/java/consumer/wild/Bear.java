package consumer.wild;

import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Subtype;

/** A bear. */
@Subtype("BEAR")
public record Bear(@PartitionKey String animalId, String name, String territory, int weight) implements Wild {}
