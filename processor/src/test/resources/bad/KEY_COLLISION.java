// expected: 14: [KEY_COLLISION] An item of Lamp and one of Chair can have the same key
// expected: 14: [KEY_COLLISION] An item of Torch and one of Chair can have the same key
// expected: 14: [KEY_COLLISION] An item of Chair and one of Day can have the same key
// expected: 14: [KEY_COLLISION] An item of Chair and one of Night can have the same key
// expected: 14: [KEY_COLLISION] An item of Day and one of Night can have the same key
// expected: 46: [KEY_COLLISION] An item of Share and one of Bond can have the same key
// expected: 46: [KEY_COLLISION] An item of Coin and one of Bar can have the same key
package bad;

import io.github.dynalect.annotation.*;

@DynamoItem(table = "shop", partition = "PK", sort = "SK")
@Discriminator("type")
sealed interface Thing {
    @Subtype("LAMP")
    @KeyTemplate(attribute = "PK", value = "THING#{id}")
    @KeyTemplate(attribute = "SK", value = "LAMP#{lamp}")
    record Lamp(String id, String lamp) implements Thing {}

    @Subtype("TORCH")
    @KeyTemplate(attribute = "PK", value = "THING#{id}")
    @KeyTemplate(attribute = "SK", value = "LAMP#{lamp}")
    record Torch(String id, String lamp) implements Thing {}

    @Subtype("CHAIR")
    @KeyTemplate(attribute = "PK", value = "{id}")
    @KeyTemplate(attribute = "SK", value = "{chair}#{day}")
    record Chair(String id, String chair, java.time.LocalDate day) implements Thing {}

    @Subtype("DAY")
    @KeyTemplate(attribute = "PK", value = "DAY")
    @KeyTemplate(attribute = "SK", value = "LAMP#{day}")
    record Day(java.time.LocalDate day) implements Thing {}

    @Subtype("NIGHT")
    @KeyTemplate(attribute = "PK", value = "DAY")
    @KeyTemplate(attribute = "SK", value = "LAMP#2020-{month:2}-31")
    record Night(int month) implements Thing {}

    @FallbackSubtype
    record Other(@PartitionKey String PK, @SortKey String SK) implements Thing {}
}

@DynamoItem(table = "stock", partition = "PK")
@Discriminator("type")
sealed interface Stock {
    @Subtype("SHARE")
    @KeyTemplate(attribute = "PK", value = "{kind}#{count}")
    record Share(int count, Kind kind) implements Stock {
        enum Kind {
            A,
            B
        }
    }

    @Subtype("BOND")
    @KeyTemplate(attribute = "PK", value = "B#{amount}")
    record Bond(java.math.BigDecimal amount) implements Stock {}

    @Subtype("NOTE")
    @KeyTemplate(attribute = "PK", value = "B#007")
    record Note(String text) implements Stock {}

    @Subtype("COIN")
    @KeyTemplate(attribute = "PK", value = "{web}#7")
    record Coin(java.net.URI web) implements Stock {}

    @Subtype("BAR")
    @KeyTemplate(attribute = "PK", value = "{web}#{weight:1}")
    record Bar(java.net.URI web, int weight) implements Stock {}
}
