package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the attribute that counts the writes of an item, so that none is lost beside others.
 *
 * <p>A put, a merge and a deletion of an item happen only if the stored one has its version still, and the first two count it;
 * an update counts it, too. 0, or none, is the version of an item that is not stored yet. It is an {@code int} or a {@code long},
 * alone or in an {@code Option}. Example: {@code @Version long version}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Version {}
