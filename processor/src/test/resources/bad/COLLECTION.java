// expected: 23: [COLLECTION] The collection "lamps" fits no kind: none has the partition "LAMP#{lampId}"
// expected: 23: [COLLECTION] The collection "partition" cannot be a method of the metamodel
// expected: 23: [COLLECTION] The collection "all-lamps" cannot be a method of the metamodel
// expected: 23: [COLLECTION] The collection "bulbs" is in the index "GSI2", which no kind has. Remedy: name an index of a kind.
// expected: 23: [COLLECTION] The collection "bulbs" is the second of this name
// expected: 23: [COLLECTION] The collection "local" is in a local index. Remedy: leave the index out: its partitions are the table's.
// expected: 28: [COLLECTION] The collection "mine" stands on Lamp. Remedy: move it to a sealed interface with @Discriminator, whose kinds are items.
package bad;

import io.github.dynalect.annotation.*;

@DynamoItem(table = "shop", partition = "PK", sort = "SK")
@Discriminator("type")
@GlobalIndex(name = "GSI1", partition = "GSI1PK")
@LocalIndex(name = "LSI1", sort = "lamp")
@ItemCollection(name = "lamps", partition = "LAMP#{lampId}")
@ItemCollection(name = "partition", partition = "LAMP#{lamp}")
@ItemCollection(name = "all-lamps", partition = "LAMP#{lamp}")
@ItemCollection(name = "bulbs", index = "GSI2", partition = "BULB")
@ItemCollection(name = "bulbs", index = "GSI1", partition = "BULB")
@ItemCollection(name = "local", index = "LSI1", partition = "LAMP#{lamp}")
@ItemCollection(name = "right", index = "GSI1", partition = "LIGHT")
sealed interface Thing {
    @Subtype("LAMP")
    @KeyTemplate(attribute = "PK", value = "LAMP#{lamp}")
    @KeyTemplate(attribute = "SK", value = "LAMP")
    @KeyTemplate(attribute = "GSI1PK", value = "LIGHT")
    @ItemCollection(name = "mine", partition = "LAMP#{lamp}")
    record Lamp(String lamp) implements Thing {}
}
