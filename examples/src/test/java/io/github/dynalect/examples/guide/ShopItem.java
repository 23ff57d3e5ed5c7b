package io.github.dynalect.examples.guide;

import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.ItemCollection;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.Subtype;
import io.vavr.control.Option;
import java.time.LocalDate;

/** A shop in one table, whose keys are composed. */
// @start region=model
@DynamoItem(table = "shop", partition = "PK", sort = "SK")
@Discriminator("type")
@GlobalIndex(name = "GSI1", partition = "GSI1PK", sort = "GSI1SK")
@GlobalIndex(name = "open-orders", partition = "OPEN", sort = "OPEN_SK")
@ItemCollection(name = "customerItems", partition = "CUSTOMER#{customerId}")
@ItemCollection(name = "orderItems", index = "GSI1", partition = "ORDER#{orderId}")
sealed interface ShopItem {
    @Subtype("CUSTOMER")
    @KeyTemplate(attribute = "PK", value = "CUSTOMER#{customerId}")
    @KeyTemplate(attribute = "SK", value = "CUSTOMER")
    record Customer(String customerId, String email) implements ShopItem {}

    @Subtype("EMAIL") // one for each address, so that no two customers have the same
    @KeyTemplate(attribute = "PK", value = "EMAIL#{email}")
    @KeyTemplate(attribute = "SK", value = "EMAIL")
    record CustomerEmail(String email, String customerId) implements ShopItem {}

    @Subtype("ORDER")
    @KeyTemplate(attribute = "PK", value = "CUSTOMER#{customerId}")
    @KeyTemplate(attribute = "SK", value = "#ORDER#{day}#{orderId}")
    @KeyTemplate(attribute = "GSI1PK", value = "ORDER#{orderId}")
    @KeyTemplate(attribute = "GSI1SK", value = "ORDER")
    @KeyTemplate(attribute = "OPEN", value = "{shelf}") // only while there is one
    @KeyTemplate(attribute = "OPEN_SK", value = "{priority:3}#{day}")
    record Order(String customerId, LocalDate day, String orderId, int priority, Option<String> shelf)
            implements ShopItem {}

    @Subtype("LINE")
    @KeyTemplate(attribute = "PK", value = "ORDER#{orderId}")
    @KeyTemplate(attribute = "SK", value = "LINE#{number:4}")
    @KeyTemplate(attribute = "GSI1PK", value = "ORDER#{orderId}")
    @KeyTemplate(attribute = "GSI1SK", value = "LINE#{number:4}")
    record Line(String orderId, int number, String product) implements ShopItem {}
}
// @end
