package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the place in the item where a component of a view lies, if it is not the item's component of the same name.
 *
 * <p>The place is made of names in Java, not of those in the table: a component of the item, or one of a document that lies in
 * it, at any depth. It goes through no list or map, for of a list DynamoDB returns the elements without their positions. Where
 * an item may lack a document, it may lack what is in it, unless that has a default.
 *
 * <p>Example: {@code @PartAt("address.city") String city}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface PartAt {
    /** {@return the names of the components from the item on, with dots between} */
    String value();
}
