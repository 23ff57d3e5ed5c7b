package io.github.dynalect.examples.shop;

import io.github.dynalect.annotation.Discriminator;
import io.github.dynalect.annotation.DynamoDocument;
import io.github.dynalect.annotation.DynamoItem;
import io.github.dynalect.annotation.GlobalIndex;
import io.github.dynalect.annotation.ItemCollection;
import io.github.dynalect.annotation.KeyTemplate;
import io.github.dynalect.annotation.StoredName;
import io.github.dynalect.annotation.Subtype;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** What lies in the shop's one table. */
@DynamoItem(table = "shop", partition = "PK", sort = "SK")
@Discriminator("type")
@GlobalIndex(name = "GSI1", partition = "GSI1PK", sort = "GSI1SK")
@ItemCollection(name = "customerItems", partition = "CUSTOMER#{username}")
@ItemCollection(name = "orderItems", index = "GSI1", partition = "ORDER#{orderId}")
public sealed interface ShopItem {
    /** An address of a customer. */
    @DynamoDocument
    record Address(String street, String city) {}

    /** A customer. */
    @Subtype("Customer")
    @KeyTemplate(attribute = "PK", value = "CUSTOMER#{username}")
    @KeyTemplate(attribute = "SK", value = "CUSTOMER#{username}")
    record Customer(String username, String email, String name, Map<String, Address> addresses) implements ShopItem {}

    /** The guard that keeps an e-mail address to one customer. */
    @Subtype("CustomerEmail")
    @KeyTemplate(attribute = "PK", value = "EMAIL#{email}")
    @KeyTemplate(attribute = "SK", value = "EMAIL#{email}")
    record CustomerEmail(String email, String username) implements ShopItem {}

    /** An order; {@code waiting} is there as long as it waits for shipping. */
    @Subtype("Order")
    @KeyTemplate(attribute = "PK", value = "CUSTOMER#{username}")
    @KeyTemplate(attribute = "SK", value = "#ORDER#{orderId}")
    @KeyTemplate(attribute = "GSI1PK", value = "ORDER#{orderId}")
    @KeyTemplate(attribute = "GSI1SK", value = "ORDER#{orderId}")
    @GlobalIndex(name = "Placed", partition = "waiting", sort = "createdAt")
    record Order(
            String username,
            String orderId,
            OrderStatus status,
            LocalDate createdAt,
            BigDecimal amount,
            @StoredName("PlacedPK") Option<String> waiting)
            implements ShopItem {
        /** What all orders that wait have in common. */
        static final String WAITING = "PLACED";

        /** An order that was just placed. */
        static Order placed(String username, String orderId, LocalDate createdAt, BigDecimal amount) {
            return new Order(username, orderId, OrderStatus.PLACED, createdAt, amount, Option.some(WAITING));
        }
    }

    /** A position of an order. */
    @Subtype("OrderItem")
    @KeyTemplate(attribute = "PK", value = "ORDER#{orderId}#ITEM#{position}")
    @KeyTemplate(attribute = "SK", value = "ORDER#{orderId}#ITEM#{position:1}")
    @KeyTemplate(attribute = "GSI1PK", value = "ORDER#{orderId}")
    @KeyTemplate(attribute = "GSI1SK", value = "ITEM#{position:1}")
    record OrderItem(String orderId, int position, String product, BigDecimal price, int quantity) implements ShopItem {
        BigDecimal sum() {
            return price.multiply(BigDecimal.valueOf(quantity));
        }
    }
}
