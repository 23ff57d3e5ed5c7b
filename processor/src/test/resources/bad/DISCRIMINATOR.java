// expected: 12: [DISCRIMINATOR] Dog is a kind of no sealed interface with @Discriminator. Remedy: annotate the sealed interface with @Discriminator.
// expected: 16: [DISCRIMINATOR] Cat has @Discriminator, and is a record
// expected: 20: [DISCRIMINATOR] Plant has a discriminator that no attribute is called. Remedy: name an attribute.
// expected: 33: [DISCRIMINATOR] type has the name of the discriminator. Remedy: give it another name by @StoredName, or remove it.
// expected: 37: [DISCRIMINATOR] Gem has several discriminators: type, kind. Remedy: name one attribute for all kinds.
// expected: 39: [DISCRIMINATOR] Ruby has several discriminators: kind, type
package bad;

import io.github.dynalect.annotation.*;

@Subtype("DOG")
record Dog(@PartitionKey String animalId) {}

@DynamoItem(table = "animals")
@Discriminator("type")
record Cat(@PartitionKey String animalId) {}

@DynamoItem(table = "plants")
@Discriminator("")
sealed interface Plant {
    String plantId();

    @Subtype("TREE")
    record Tree(@PartitionKey String plantId) implements Plant {}
}

@DynamoItem(table = "stones")
@Discriminator("type")
sealed interface Stone {
    String stoneId();

    @Subtype("ROCK")
    record Rock(@PartitionKey String stoneId, String type) implements Stone {}

    @DynamoItem(table = "stones")
    @Discriminator("kind")
    sealed interface Gem extends Stone {
        @Subtype("RUBY")
        record Ruby(@PartitionKey String stoneId) implements Gem {}
    }
}
