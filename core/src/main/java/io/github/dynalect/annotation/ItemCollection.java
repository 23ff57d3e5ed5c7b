package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the items of several kinds that lie in one partition of the table, or of an index, so that one query reads them.
 *
 * <p>It stands on a sealed interface with a {@link Discriminator}, and the metamodel of that has a method of its name, which takes
 * the parts of the template and gives the whole partition. At least one kind has this very {@link KeyTemplate} for the partition
 * attribute, and each whose template makes the same texts lies there too. It may stand several times.
 *
 * <pre>{@code
 *     @DynamoItem(table = "shop", partition = "PK", sort = "SK")
 *     @Discriminator("type")
 *     @ItemCollection(name = "customerItems", partition = "CUSTOMER#{customerId}")
 *     sealed interface ShopItem {
 *         @Subtype("Customer")
 *         @KeyTemplate(attribute = "PK", value = "CUSTOMER#{customerId}")
 *         @KeyTemplate(attribute = "SK", value = "CUSTOMER")
 *         record Customer(String customerId, String name) implements ShopItem {}
 *
 *         @Subtype("Order")
 *         @KeyTemplate(attribute = "PK", value = "CUSTOMER#{customerId}")
 *         @KeyTemplate(attribute = "SK", value = "ORDER#{orderId}")
 *         record Order(String customerId, String orderId) implements ShopItem {}
 *     }
 *
 *     shop.query(ShopItem_.customerItems("ann")).all();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(ItemCollections.class)
public @interface ItemCollection {
    /** {@return the name of the method} */
    String name();

    /** {@return the name of the index in whose partition the items lie; by default it is one of the table} */
    String index() default "";

    /** {@return the template of the partition attribute} */
    String partition();
}
