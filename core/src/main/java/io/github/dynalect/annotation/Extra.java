package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component that keeps the attributes which the model does not declare: a
 * {@code Map<String, AttributeValue>} of an item, or of a document with {@link FallbackSubtype}.
 *
 * <p>So code that knows less than another may put an item without losing what the other stored. Example:
 * {@code record User(@PartitionKey String userId, @Extra Map<String, AttributeValue> others)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Extra {}
