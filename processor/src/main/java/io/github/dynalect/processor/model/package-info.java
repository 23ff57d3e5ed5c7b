/**
 * What is to be written: a metamodel as values.
 *
 * <p>A {@link io.github.dynalect.processor.model.Form} says how a type is stored, and by which word it is spoken of. A
 * {@link io.github.dynalect.processor.model.Metamodel} is made of such attributes, keys and indexes. Nothing here knows the
 * compiler, or how sources are printed: code is an {@link io.github.dynalect.processor.model.Expression}, a type a
 * {@link io.github.dynalect.processor.model.JavaType}.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.processor.model;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
