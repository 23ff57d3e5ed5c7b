package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a model whose values are the items of a table.
 *
 * <p>The processor writes its metamodel: for a record {@code User} the class {@code User_}, for a record {@code Inner} inside
 * {@code Outer} the class {@code Outer_Inner_}. It has a word for each attribute, the {@code SCHEMA}, the keys, and a handle
 * for each index.
 *
 * <pre>{@code
 *     @DynamoItem(table = "users")
 *     public record User(@PartitionKey String userId, @SortKey String email, Option<String> nickname) {}
 * }</pre>
 *
 * <p>The attributes of the table's key are components, or composed by a {@link KeyTemplate}: then they are named here, and one
 * may be of either sort. The kinds of a sealed interface with a {@link Discriminator} have the key that stands there.
 *
 * <pre>{@code
 *     @DynamoItem(table = "shop", partition = "PK", sort = "SK")
 *     @KeyTemplate(attribute = "PK", value = "CUSTOMER#{customerId}")
 *     @KeyTemplate(attribute = "SK", value = "ORDER#{day}#{orderId}")
 *     public record Order(String customerId, LocalDate day, String orderId) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DynamoItem {
    /** {@return the name of the table, unless a {@code Table} is given another} */
    String table();

    /** {@return the name of the partition attribute, if it is composed; otherwise the component has {@link PartitionKey}} */
    String partition() default "";

    /** {@return the name of the sort attribute, if it is composed; otherwise the component has {@link SortKey}, if there is one} */
    String sort() default "";
}
