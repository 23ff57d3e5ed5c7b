package consumer.tame;

import consumer.Animal;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Subtype;

/** A dog. */
@Subtype("DOG")
public record Dog(@PartitionKey String animalId, String name, String breed) implements Animal {}
