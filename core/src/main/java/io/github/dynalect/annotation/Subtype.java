package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a model that is one kind of a sealed interface with a {@link Discriminator}, and names it as items do.
 *
 * <p>It is an item or a document as the interface is, in its table, so that it needs no {@link DynamoItem} or
 * {@link DynamoDocument}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Subtype {
    /** {@return what the discriminator of its items is; of all kinds, each has another} */
    String value();
}
