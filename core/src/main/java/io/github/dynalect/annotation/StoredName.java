package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the name of an attribute in the table, where it is not that of the component. A dot is part of the name.
 *
 * <p>Example: {@code @StoredName("pk") String userId}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface StoredName {
    /** {@return the name in the table} */
    String value();
}
