package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a view: a part of each item, as a record of its own, for reads that do not need the rest.
 *
 * <p>A component has the value of the item's component of the same name, or of what {@link PartAt} names, and the same type.
 * What an item may lack is an {@code Option} or an {@code Optional}; what has a default is never absent. How it is stored, the
 * item says.
 *
 * <p>The processor writes its metamodel: for a record {@code Contact} the class {@code Contact_}, whose {@code SCHEMA} is the
 * view, as in {@code users.get(key).select(Contact_.SCHEMA)}.
 *
 * <pre>{@code
 *     @ViewOf(User.class)
 *     public record Contact(String name, @PartAt("address.city") String city, Option<String> nickname) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ViewOf {
    /** {@return the item, a model with {@link DynamoItem}} */
    Class<?> value();
}
