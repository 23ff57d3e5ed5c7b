package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the one kind of a sealed interface with a {@link Discriminator} as which items are read whose discriminator is missing or
 * none of the other kinds'. Without it, they cannot be read.
 *
 * <p>To store them again as they were, it keeps an {@link Extra} map, in which the discriminator is, or has a component of the
 * discriminator's name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface FallbackSubtype {}
