// expected: 16: [KIND_TABLE] The kind Bird of Animal is in another table. Remedy: give all kinds one table, key, time to live and indexes, and the interface the accessors of the key.
// expected: 16: [KIND_TABLE] The kind Cat of Animal has another key than Dog
// expected: 16: [KIND_TABLE] The kind Bird of Animal has another index "by-name"
// expected: 16: [KIND_TABLE] The kind Bird of Animal has another time to live
// expected: 36: [KIND_TABLE] The kind Rock of Stone has the key stoneId, which is no accessor of all kinds
// expected: 36: [KIND_TABLE] The kind Ruby of Stone has the key stoneId, which is no accessor of all kinds
// expected: 41: [KIND_TABLE] The kind Ruby of Gem is in another table
// expected: 49: [KIND_TABLE] The kind Chair of Thing has another key than Lamp
// expected: 49: [KIND_TABLE] The kind Box of Thing has another key than Lamp
package bad;

import io.github.dynalect.annotation.*;

@DynamoItem(table = "animals")
@Discriminator("type")
sealed interface Animal {
    String animalId();

    String name();

    @Subtype("DOG")
    @GlobalIndex(name = "by-name", partition = "name")
    record Dog(@PartitionKey String animalId, String name, @TimeToLive long until) implements Animal {}

    @Subtype("CAT")
    record Cat(@PartitionKey String name, String animalId) implements Animal {}

    @Subtype("BIRD")
    @DynamoItem(table = "birds")
    @GlobalIndex(name = "by-name", partition = "name", sort = "animalId")
    record Bird(@PartitionKey String animalId, String name, @TimeToLive long gone) implements Animal {}
}

@DynamoItem(table = "stones")
@Discriminator("type")
sealed interface Stone {
    @Subtype("ROCK")
    record Rock(@PartitionKey String stoneId) implements Stone {}

    @DynamoItem(table = "gems")
    sealed interface Gem extends Stone {
        @Subtype("RUBY")
        record Ruby(@PartitionKey String stoneId) implements Gem {}
    }
}

@DynamoItem(table = "shop", partition = "PK")
@Discriminator("type")
sealed interface Thing {
    String name();

    @Subtype("LAMP")
    @KeyTemplate(attribute = "PK", value = "LAMP#{name}")
    record Lamp(String name) implements Thing {}

    @Subtype("CHAIR")
    @KeyTemplate(attribute = "PK", value = "CHAIR#{name}")
    record Chair(@SortKey String name) implements Thing {}

    @Subtype("BOX")
    @DynamoItem(table = "shop", partition = "key")
    @KeyTemplate(attribute = "key", value = "BOX#{name}")
    record Box(String name) implements Thing {}
}
