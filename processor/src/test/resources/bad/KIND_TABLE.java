// expected: 24: [KIND_TABLE] The kind Bird of Animal is in another table. Remedy: give all kinds one table, key, time to live, version and indexes, and the interface the accessors of the key.
// expected: 24: [KIND_TABLE] The kind Cat of Animal has another key than Dog
// expected: 24: [KIND_TABLE] The kind Bird of Animal has another index "by-name"
// expected: 24: [KIND_TABLE] The kind Bird of Animal has another time to live
// expected: 44: [KIND_TABLE] The kind Rock of Stone has the key stoneId, which is no accessor of all kinds
// expected: 44: [KIND_TABLE] The kind Ruby of Stone has the key stoneId, which is no accessor of all kinds
// expected: 49: [KIND_TABLE] The kind Ruby of Gem is in another table
// expected: 57: [KIND_TABLE] The kind Chair of Thing has another key than Lamp
// expected: 57: [KIND_TABLE] The kind Box of Thing has another key than Lamp
// expected: 76: [KIND_TABLE] The kind Elm of Plant has another @Version than Oak
// expected: 76: [KIND_TABLE] The kind Elm of Plant has another @UpdatedAt than Oak
// expected: 76: [KIND_TABLE] The kind Elm of Plant has another @GeneratedId than Oak
// expected: 76: [KIND_TABLE] The kind Yew of Plant has another @Version than Oak
// expected: 76: [KIND_TABLE] The kind Yew of Plant has another @UpdatedAt than Oak
// expected: 76: [KIND_TABLE] The kind Yew of Plant has another @GeneratedId than Oak
package bad;

import io.github.dynalect.annotation.*;
import io.vavr.control.Option;
import java.time.Instant;

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

@DynamoItem(table = "plants")
@Discriminator("type")
sealed interface Plant {
    String plantId();

    @Subtype("OAK")
    record Oak(@PartitionKey @GeneratedId String plantId, @Version long version, @UpdatedAt Instant at)
            implements Plant {}

    @Subtype("ELM")
    record Elm(
            @PartitionKey @GeneratedId(IdForm.RANDOM) String plantId,
            @Version int version,
            @UpdatedAt @StoredAs(TimeForm.EPOCH_MILLIS) Instant at)
            implements Plant {}

    @Subtype("FIR")
    record Fir(@PartitionKey @GeneratedId String plantId, @Version Option<Long> version, @UpdatedAt Instant at, @CreatedAt Instant then)
            implements Plant {}

    @Subtype("YEW")
    record Yew(@PartitionKey String plantId, long version) implements Plant {}
}
