// expected: 13: [SUBTYPE] Animal permits Cat, which has no @Subtype. Remedy: annotate it with @Subtype and a name of its own.
// expected: 13: [SUBTYPE] Dog and Hound have the same @Subtype. Remedy: give each a name of its own.
// expected: 13: [SUBTYPE] Bird and Fish are both the kind of all others. Remedy: annotate one with @FallbackSubtype.
// expected: 39: [SUBTYPE] Rock is both one kind and that of all others. Remedy: keep one of the annotations.
// expected: 42: [SUBTYPE] Pebble has a @Subtype that is no text
// expected: 45: [SUBTYPE] Gem is a sealed interface, and named as one kind. Remedy: annotate its kinds instead.
package bad;

import io.github.dynalect.annotation.*;

@DynamoItem(table = "animals")
@Discriminator("type")
sealed interface Animal {
    String animalId();

    @Subtype("DOG")
    record Dog(@PartitionKey String animalId) implements Animal {}

    @Subtype("DOG")
    record Hound(@PartitionKey String animalId) implements Animal {}

    @DynamoItem(table = "animals")
    record Cat(@PartitionKey String animalId) implements Animal {}

    @FallbackSubtype
    record Bird(@PartitionKey String animalId) implements Animal {}

    @FallbackSubtype
    record Fish(@PartitionKey String animalId) implements Animal {}
}

@DynamoItem(table = "stones")
@Discriminator("type")
sealed interface Stone {
    String stoneId();

    @Subtype("ROCK")
    @FallbackSubtype
    record Rock(@PartitionKey String stoneId) implements Stone {}

    @Subtype("")
    record Pebble(@PartitionKey String stoneId) implements Stone {}

    @Subtype("GEM")
    sealed interface Gem extends Stone {
        @Subtype("RUBY")
        record Ruby(@PartitionKey String stoneId) implements Gem {}
    }
}
