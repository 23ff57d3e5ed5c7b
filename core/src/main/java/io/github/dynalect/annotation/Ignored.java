package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component that is not stored. What is read has its empty value.
 *
 * <p>So its type has one: {@code Option}, {@code Optional}, {@code List}, {@code Set} or {@code Map}. Example:
 * {@code record Order(@PartitionKey String orderId, @Ignored List<String> warnings)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Ignored {}
