package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the value that a component has when its attribute is not stored, or is NULL.
 *
 * <p>Every value is stored, the default too, so that another default later does not change what was written. Filters and
 * indexes see only what is stored.
 *
 * <p>Examples: {@code @WhenAbsent("0") int visits}, {@code @WhenAbsent("BASIC") Tier tier},
 * {@code @WhenAbsent("1970-01-01T00:00:00Z") Instant seenAt}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface WhenAbsent {
    /** {@return the default as a text, which the component's type reads when the model is compiled} */
    String value();
}
