package consumer;

import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.PartitionKey;
import io.github.dynalect.annotation.Subtype;

/** Animals of all kinds. */
@DynamoItem(table = "animals")
@Discriminator("type")
public sealed interface Animal {
    String animalId();

    String name();

    /** A dog. */
    @Subtype("DOG")
    record Dog(@PartitionKey String animalId, String name, Home home) implements Animal {}

    /** One that nobody owns. */
    @DynamoItem(table = "animals")
    sealed interface Wild extends Animal {
        String territory();
    }

    /** A wolf. */
    @Subtype("WOLF")
    record Wolf(@PartitionKey String animalId, String name, String territory) implements Wild {}

    /** A bear. */
    @Subtype("BEAR")
    record Bear(@PartitionKey String animalId, String name, String territory, int weight) implements Wild {}

    /** Where a dog sleeps. */
    @DynamoDocument
    @Discriminator("in")
    sealed interface Home {
        /** Outside. */
        @Subtype("KENNEL")
        record Kennel(String number) implements Home {}

        /** Inside. */
        @Subtype("HOUSE")
        record House(String street) implements Home {}
    }
}
