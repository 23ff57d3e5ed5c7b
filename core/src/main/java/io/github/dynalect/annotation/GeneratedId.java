package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the attribute that a put fills with a UUID, where the item has none.
 *
 * <p>It is a {@code UUID}, for which the nil one stands for none, or a {@code String}, for which the empty one does; it may be
 * the partition key. Example: {@code @PartitionKey @GeneratedId UUID orderId}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface GeneratedId {
    /** {@return what it is made of} */
    IdForm value() default IdForm.TIME_ORDERED;
}
