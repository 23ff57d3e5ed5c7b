// expected: 16: [TEMPLATE_MISSING] Chair does not say how its key attribute "SK" is composed
package bad;

import io.github.dynalect.annotation.*;

@DynamoItem(table = "shop", partition = "PK", sort = "SK")
@Discriminator("type")
sealed interface Thing {
    @Subtype("LAMP")
    @KeyTemplate(attribute = "PK", value = "LAMP#{lamp}")
    @KeyTemplate(attribute = "SK", value = "LAMP")
    record Lamp(String lamp) implements Thing {}

    @Subtype("CHAIR")
    @KeyTemplate(attribute = "PK", value = "CHAIR#{chair}")
    record Chair(String chair) implements Thing {}

    @FallbackSubtype
    record Other(@PartitionKey @StoredName("PK") String key, @SortKey String SK) implements Thing {}
}
