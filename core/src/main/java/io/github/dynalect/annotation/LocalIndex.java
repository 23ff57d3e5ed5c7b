package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a local index: the items of one partition of the table in another order.
 *
 * <p>The table has a sort key too, and at most five such indexes (DynamoDB developer guide, quotas). A query of one is as of the table, and gives whole items:
 * DynamoDB reads from the table what the index does not hold. It may stand several times.
 *
 * <p>Example: {@code @LocalIndex(name = "by-price", sort = "price", projection = Projected.KEYS_ONLY)}.
 *
 * <p>It sorts by a component, or by an attribute with a {@link KeyTemplate}. On a sealed interface with a {@link Discriminator}
 * the index is the table's: each kind that has the attribute has a handle of it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(LocalIndexes.class)
public @interface LocalIndex {
    /** {@return the name of the index} */
    String name();

    /** {@return the component, or the composed attribute, by which it sorts} */
    String sort();

    /** {@return what it holds of an item} */
    Projected projection() default Projected.ALL;

    /** {@return the components that it holds beside the keys, if it is {@link Projected#INCLUDE}} */
    String[] include() default {};
}
