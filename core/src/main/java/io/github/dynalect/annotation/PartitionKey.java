package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the attribute by whose value the table is divided into partitions. Every item has exactly one.
 *
 * <p>It is stored as a string, a number or a binary, and is never absent. Example:
 * {@code record User(@PartitionKey String userId, String name)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface PartitionKey {}
