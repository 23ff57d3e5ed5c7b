package consumer.wild;

import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Subtype;

/** A wolf. */
@Subtype("WOLF")
public record Wolf(@PartitionKey String animalId, String name, String territory) implements Wild {}
