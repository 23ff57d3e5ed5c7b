package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the name of an attribute's constant in the metamodel, where it is not that of the component.
 *
 * <p>It is the way out where a component has the name of another member of the metamodel, such as {@code SCHEMA} or the handle
 * of an index. Example: {@code @MemberName("schema") String SCHEMA}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface MemberName {
    /** {@return the name of the constant} */
    String value();
}
