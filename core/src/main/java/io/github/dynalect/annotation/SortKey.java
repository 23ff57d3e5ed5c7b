package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the attribute that orders the items of one partition.
 *
 * <p>Its stored form has the order of its Java type, and it is never absent: a string, a number, a binary or a time. Example:
 * {@code record Order(@PartitionKey String customerId, @SortKey Instant placedAt)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface SortKey {}
