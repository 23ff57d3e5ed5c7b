package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the attribute that has the time when an item was last written: a put, merge, update and upsert set it.
 *
 * <p>It is an {@code Instant} in any form, or an {@code OffsetDateTime}, alone or in an {@code Option}. Example:
 * {@code @UpdatedAt @StoredAs(TimeForm.EPOCH_MILLIS) Instant updatedAt}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface UpdatedAt {}
