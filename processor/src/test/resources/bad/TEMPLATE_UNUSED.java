// expected: 16: [TEMPLATE_UNUSED] The composed attribute "GSI1PK" is in no key, of the table or of an index
// expected: 26: [TEMPLATE_UNUSED] The composed attribute "SK" is in no key, of the table or of an index
// expected: 30: [TEMPLATE_UNUSED] The composed attribute "PK" stands on Address. Remedy: move it to the record whose components it is of.
// expected: 34: [TEMPLATE_UNUSED] Animal names composed attributes of a key, and has none. Remedy: name them in @DynamoItem of its kinds, or annotate it with @Discriminator.
package bad;

import io.github.dynalect.annotation.*;

@DynamoItem(table = "shop", partition = "PK")
@Discriminator("type")
@GlobalIndex(name = "GSI1", partition = "GSI1PK", sort = "GSI1SK")
sealed interface Thing {
    @Subtype("LAMP")
    @KeyTemplate(attribute = "PK", value = "LAMP#{lamp}")
    @KeyTemplate(attribute = "GSI1PK", value = "LAMP#{lamp}")
    record Lamp(String lamp) implements Thing {}

    @Subtype("CHAIR")
    @KeyTemplate(attribute = "PK", value = "CHAIR#{chair}")
    @KeyTemplate(attribute = "GSI1PK", value = "CHAIR#{chair}")
    @KeyTemplate(attribute = "GSI1SK", value = "CHAIR#{chair}")
    record Chair(String chair) implements Thing {}
}

@DynamoItem(table = "bags")
@KeyTemplate(attribute = "SK", value = "BAG")
record Bag(@PartitionKey String bag) {}

@DynamoDocument
@KeyTemplate(attribute = "PK", value = "{city}")
record Address(String city) {}

@DynamoItem(table = "animals", partition = "PK")
sealed interface Animal {
    @DynamoItem(table = "animals")
    record Dog(@PartitionKey String name) implements Animal {}
}
