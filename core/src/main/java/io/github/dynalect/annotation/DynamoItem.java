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
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DynamoItem {
    /** {@return the name of the table, unless a {@code Table} is given another} */
    String table();
}
