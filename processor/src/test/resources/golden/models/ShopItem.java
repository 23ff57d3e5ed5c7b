package golden;

import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.ItemCollection;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.MemberName;
import io.github.dynalect.annotation.Projected;
import io.github.dynalect.annotation.Subtype;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Map;

/** A shop in one table: its customers with their orders, and the lines of each order. */
@DynamoItem(table = "shop", partition = "PK", sort = "SK")
@Discriminator("type")
@GlobalIndex(name = "GSI1", partition = "GSI1PK", sort = "GSI1SK")
@GlobalIndex(
        name = "Placed",
        partition = "placed",
        sort = "createdAt",
        projection = Projected.INCLUDE,
        include = "type")
@ItemCollection(name = "customerItems", partition = "CUSTOMER#{username}")
@ItemCollection(name = "orderItems", index = "GSI1", partition = "ORDER#{orderId}")
public sealed interface ShopItem {
    @Subtype("Customer")
    @KeyTemplate(attribute = "PK", value = "CUSTOMER#{username}")
    @KeyTemplate(attribute = "SK", value = "CUSTOMER#{username}")
    record Customer(String username, String email, String name, Map<String, Address> addresses) implements ShopItem {}

    @Subtype("CustomerEmail")
    @KeyTemplate(attribute = "PK", value = "CUSTOMEREMAIL#{email}")
    @KeyTemplate(attribute = "SK", value = "CUSTOMEREMAIL#{email}")
    record CustomerEmail(String email, String username) implements ShopItem {}

    @Subtype("Order")
    @KeyTemplate(attribute = "PK", value = "CUSTOMER#{username}")
    @KeyTemplate(attribute = "SK", value = "#ORDER#{createdAt}#{orderId}")
    @KeyTemplate(attribute = "GSI1PK", value = "ORDER#{orderId}")
    @KeyTemplate(attribute = "GSI1SK", value = "ORDER#{orderId}")
    record Order(String username, LocalDate createdAt, String orderId, @MemberName("placedMark") Option<String> placed, long total)
            implements ShopItem {}

    @Subtype("OrderItem")
    @KeyTemplate(attribute = "PK", value = "ORDER#{orderId}#ITEM#{itemId}")
    @KeyTemplate(attribute = "SK", value = "ORDER#{orderId}#ITEM#{itemId}")
    @KeyTemplate(attribute = "GSI1PK", value = "ORDER#{orderId}")
    @KeyTemplate(attribute = "GSI1SK", value = "ITEM#{itemId}")
    record OrderItem(String orderId, String itemId, String description, int amount) implements ShopItem {}
}
