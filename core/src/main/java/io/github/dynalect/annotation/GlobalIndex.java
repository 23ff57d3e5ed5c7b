package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a global index: over the whole table, with partitions of its own.
 *
 * <p>An item that lacks one of its key attributes is not in it. The metamodel has a handle of its name in camel case:
 * {@code posts.query(Post_.byCategory.partition("news"))}. If the index holds parts of items, such a query is one of parts:
 * whole items are to be fetched. It may stand several times.
 *
 * <p>Example: {@code @GlobalIndex(name = "by-category", partition = "category", sort = "publishedAt")}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(GlobalIndexes.class)
public @interface GlobalIndex {
    /** {@return the name of the index} */
    String name();

    /** {@return the components that make its partition key, one to four} */
    String[] partition();

    /** {@return the components that make its sort key from the left, none to four} */
    String[] sort() default {};

    /** {@return what it holds of an item} */
    Projected projection() default Projected.ALL;

    /** {@return the components that it holds beside the keys, if it is {@link Projected#INCLUDE}} */
    String[] include() default {};
}
