package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a model whose values are stored as a map inside an item, or inside another document.
 *
 * <p>The processor writes its metamodel: for a record {@code Address} the class {@code Address_}, whose fields are words, so
 * that {@code User_.address.city} is one. A document that holds itself without a list or map between has a method there,
 * as in {@code Person_.father().name}.
 *
 * <pre>{@code
 *     @DynamoDocument
 *     public record Address(String city, String zip) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DynamoDocument {}
