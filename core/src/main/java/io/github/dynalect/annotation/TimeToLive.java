package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the attribute that says when DynamoDB may delete an item: a number of seconds since 1970.
 *
 * <p>It is an {@code Instant} that is so stored, or a {@code long}, alone or in an {@code Option}. Example:
 * {@code @TimeToLive @StoredAs(TimeForm.EPOCH_SECONDS) Instant expiresAt}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface TimeToLive {}
