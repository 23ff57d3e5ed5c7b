package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the form in which an {@code Instant} is stored, alone or in an {@code Option}.
 *
 * <p>Example: {@code @StoredAs(TimeForm.EPOCH_SECONDS) Instant expiresAt}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface StoredAs {
    /** {@return the form} */
    TimeForm value();
}
