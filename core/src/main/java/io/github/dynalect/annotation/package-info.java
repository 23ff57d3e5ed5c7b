/**
 * What a model may say of itself, so that the processor can write its metamodel.
 *
 * <p>A model is a {@link io.github.dynalect.annotation.DynamoItem} or a
 * {@link io.github.dynalect.annotation.DynamoDocument}. Its components are stored by their names and types; the other
 * annotations tell which of them are keys, or which are composed to keys by a {@link io.github.dynalect.annotation.KeyTemplate}, and
 * what is not as usual. A sealed interface with a
 * {@link io.github.dynalect.annotation.Discriminator} has models as its kinds. A {@link io.github.dynalect.annotation.ViewOf} is a part
 * of an item. Annotations are read when a model is compiled, and never when it runs.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.annotation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
