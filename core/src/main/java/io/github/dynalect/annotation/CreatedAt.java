package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the attribute that has the time when an item was created: an upsert sets it where there is none, and updates leave it.
 *
 * <p>A put and a merge store what the item has. It is an {@code Instant} in any form, or an {@code OffsetDateTime}, alone or in
 * an {@code Option}. Example: {@code @CreatedAt Instant createdAt}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface CreatedAt {}
