package io.github.dynalect.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a sealed interface which attribute tells its kinds: of items, those lie in one table, and the metamodel of the
 * interface has a {@code SCHEMA} that reads each as what it is; of documents, they lie in one place, and it has a codec of all.
 *
 * <p>The attribute is none of the kinds' own. It holds the text of their {@link Subtype}.
 *
 * <pre>{@code
 *     @DynamoItem(table = "animals")
 *     @Discriminator("type")
 *     public sealed interface Animal {
 *         String animalId();
 *
 *         @Subtype("DOG")
 *         record Dog(@PartitionKey String animalId, String breed) implements Animal {}
 *     }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Discriminator {
    /** {@return the name of the attribute} */
    String value();
}
