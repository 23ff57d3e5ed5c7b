/**
 * What the user wrote: a model and its components, as plain records.
 *
 * <p>A {@link io.github.dynalect.processor.declaration.ModelDeclaration} says nothing of how it is stored, and may be wrong
 * in every way. Of the compiler it knows only the
 * {@link io.github.dynalect.processor.declaration.Place places} where a message can stand.
 */
@NullMarked
@CheckReturnValue
package io.github.dynalect.processor.declaration;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
