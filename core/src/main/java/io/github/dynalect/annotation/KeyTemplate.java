package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a key attribute, of the table or of an index, is composed of fixed text and of components.
 *
 * <p>In the template, {@code {component}} is the value of a component: text as it is, a number by its digits, a time, an enum
 * or a UUID by its stored text. {@code {component:9}} is a whole number that is filled up with zeros to nine digits. <code>{{</code>
 * and <code>}}</code> are braces. All else is fixed text; a template may be nothing but that.
 *
 * <p>No two items of different values have one text, and in a sort attribute the texts have the order of the values: templates
 * for which that would not hold are refused by the compiler, and values when they are stored. A key of an index may be composed
 * of components that an item may lack; such an item is not in the index.
 *
 * <p>The attribute is none of the model's components. It is written beside them, follows them when they are updated, and is
 * never read. The annotation may stand several times.
 *
 * <pre>{@code
 *     @DynamoItem(table = "shop", partition = "PK", sort = "SK")
 *     @KeyTemplate(attribute = "PK", value = "CUSTOMER#{customerId}")
 *     @KeyTemplate(attribute = "SK", value = "INVOICE#{number:9}")
 *     public record Invoice(String customerId, int number) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(KeyTemplates.class)
public @interface KeyTemplate {
    /** {@return the name of the composed attribute, as the key or index that it is for has it} */
    String attribute();

    /** {@return the template} */
    String value();
}
