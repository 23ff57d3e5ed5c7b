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
 *
 * <p>A key attribute is a component, or one with a {@link KeyTemplate}: {@code @GlobalIndex(name = "GSI1", partition = "GSI1PK",
 * sort = "GSI1SK")}. A partition attribute that is composed stands alone, and is composed of up to four components.
 *
 * <p>On a sealed interface with a {@link Discriminator} the index is the table's: each kind that has all its key attributes
 * has a handle of it. What it includes, these kinds have too.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(GlobalIndexes.class)
public @interface GlobalIndex {
    /** {@return the name of the index} */
    String name();

    /** {@return the components that make its partition key, one to four; or the attribute that is composed of some} */
    String[] partition();

    /** {@return the components, or composed attributes, that make its sort key from the left, none to four} */
    String[] sort() default {};

    /** {@return what it holds of an item} */
    Projected projection() default Projected.ALL;

    /** {@return the components that it holds beside the keys, if it is {@link Projected#INCLUDE}} */
    String[] include() default {};
}
