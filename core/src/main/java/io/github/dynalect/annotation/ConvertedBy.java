package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component by a codec of one's own.
 *
 * <p>The codec is for the component's type, or for the type inside its {@code Option}. Its word can be compared for equality,
 * and where it is the sort attribute of the table or an index, in the order in which it is stored. The codec of a key
 * attribute tells its {@code type()}, with which the table is created.
 *
 * <p>Example: {@code @ConvertedBy(MoneyCodec.class) Money price}, with
 * {@code final class MoneyCodec implements Codec<Money>}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface ConvertedBy {
    /** {@return a class that implements {@code Codec}, and has a constructor without parameters that its metamodel can see} */
    Class<?> value();
}
